import type { Rate } from '../engine/conversion/rate';
import { wordDate, wordRate, type Wording } from './wording';

const width = 308;
const height = 44;
const margin = 4;

/** The rate from the article's day (hollow dot) to now (full dot); a screen reader hears both ends, the lowest and the highest. */
export function Sparkline({ series, wording }: { series: readonly Rate[]; wording: Wording }) {
  const [first, last] = [series[0], series.at(-1)];
  if (first === undefined || last === undefined) return null;
  const points = place(series);
  const [start, end] = [points[0], points.at(-1)];
  const [lowest, highest] = [extreme(series, -1), extreme(series, 1)];
  const label = wording.text('sparklineLabel', ...[first, last, lowest, highest].flatMap((rate) => [wordDate(rate.date, wording), wordRate(rate.rate, rate.quote, wording)]));
  return (
    <figure>
      <svg class="spark" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" role="img" aria-label={label}>
        <path d={`M${points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}`} />
        <circle class="then" cx={start?.[0]} cy={start?.[1]} r="3" />
        <circle cx={end?.[0]} cy={end?.[1]} r="3" />
      </svg>
      <div class="ends small" aria-hidden="true">
        <span>{wordDate(first.date, wording)}: {wordRate(first.rate, first.quote, wording)}</span>
        <span>{wordDate(last.date, wording)}: {wordRate(last.rate, last.quote, wording)}</span>
      </div>
    </figure>
  );
}

/** The rate beyond which no other goes down (-1) or up (1), the earlier of two equal ones. */
function extreme(series: readonly Rate[], direction: 1 | -1): Rate {
  return series.reduce((found, each) => ((Number(each.rate) - Number(found.rate)) * direction > 0 ? each : found));
}

function place(series: readonly Rate[]): readonly (readonly [x: number, y: number])[] {
  const across = spread(series.map(({ date }) => Date.parse(date)), width);
  const up = spread(series.map(({ rate }) => Number(rate)), height);
  return across.map((x, index) => [x, height - (up[index] ?? 0)]);
}

/** Numbers spread over a room, the least at one margin and the most at the other; what does not change lies in the middle. */
function spread(numbers: readonly number[], room: number): readonly number[] {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return numbers.map((each) => margin + (most === least ? 0.5 : (each - least) / (most - least)) * (room - 2 * margin));
}
