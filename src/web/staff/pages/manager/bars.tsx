type Bar = { readonly name: string; readonly many: number; readonly before: number }

const [width, label, row] = [640, 180, 26]
const longest = width - label - 60

/** Plain bars: the period in full, the one before it as a thin line under it. The table under them says the same in numbers. */
export const Bars = ({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }) => {
  const most = Math.max(1, ...bars.map(({ many, before }) => Math.max(many, before)))
  const length = (many: number) => Math.round((many / most) * longest)
  const height = bars.length * row
  return (
    <svg class="bars" role="img" aria-label={title} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      {bars.map(({ name, many, before }, n) => (
        <g>
          <text x={label - 8} y={n * row + 14} text-anchor="end">
            {name.length > 26 ? `${name.slice(0, 25)}…` : name}
          </text>
          <rect class="bar-now" x={label} y={n * row + 3} width={length(many)} height={12} />
          <rect class="bar-before" x={label} y={n * row + 17} width={length(before)} height={3} />
          <text x={label + length(many) + 6} y={n * row + 14}>
            {many}
          </text>
        </g>
      ))}
    </svg>
  )
}
