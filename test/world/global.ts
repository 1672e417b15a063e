export default function startTheWorld() {}
