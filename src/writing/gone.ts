/** Thrown within a transaction to undo it: the letter was taken back, or somebody else is sending it. */
export class Gone extends Error {}
