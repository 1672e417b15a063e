/** The name of the unique constraint that refused a row, where a fault is that; otherwise undefined. */
export const violated = (fault: unknown): string | undefined => {
  const { code, constraint } = fault as { code?: string; constraint?: string }
  return code === '23505' ? (constraint ?? '') : undefined
}
