// Pictures come from outside: only those of a known kind, and not so large that drawing one would fill the memory.

type Size = { readonly width: number; readonly height: number }

const pngSize = (view: DataView): Size => ({ width: view.getUint32(16), height: view.getUint32(20) })
const gifSize = (view: DataView): Size => ({ width: view.getUint16(6, true), height: view.getUint16(8, true) })

/** A frame of a JPEG says its size; the parts before it say how long they are. */
const jpegSize = (view: DataView): Size | undefined => {
  for (let at = 2; at + 9 < view.byteLength && view.getUint8(at) === 0xff; ) {
    const mark = view.getUint8(at + 1)
    const isFrame = mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark)
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

const sizeOf = (bytes: Uint8Array): Size | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 26) return undefined
  if (view.getUint32(0) === 0x89504e47) return pngSize(view)
  if (view.getUint32(0) === 0x47494638) return gifSize(view)
  if (view.getUint16(0) === 0xffd8) return jpegSize(view)
  return undefined
}

const mostPixels = 60_000_000

/** Whether a picture is a PNG, GIF or JPEG of a size that can be drawn. */
export const isDrawable = (bytes: Uint8Array): boolean => {
  const size = sizeOf(bytes)
  return size !== undefined && size.width > 0 && size.height > 0 && size.width * size.height <= mostPixels
}
