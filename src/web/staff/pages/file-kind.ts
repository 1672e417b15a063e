const raster = ['image/jpeg', 'image/png', 'image/gif', 'image/webp', 'image/avif']

/** Pictures that a browser only ever draws: nothing in them can run. */
export const isRaster = (type: string): boolean => raster.includes(type)
