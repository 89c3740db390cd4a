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
  const [lowest, highest] = [extreme(series, (a, b) => a < b), extreme(series, (a, b) => a > b)];
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

/** The rate that no other goes beyond, the earlier of two equal ones. */
function extreme(series: readonly Rate[], beyond: (a: number, b: number) => boolean): Rate {
  return series.reduce((found, each) => (beyond(Number(each.rate), Number(found.rate)) ? each : found));
}

function place(series: readonly Rate[]): readonly (readonly [x: number, y: number])[] {
  const days = series.map(({ date }) => Date.parse(date));
  const rates = series.map(({ rate }) => Number(rate));
  const [from, to] = [Math.min(...days), Math.max(...days)];
  const [low, high] = [Math.min(...rates), Math.max(...rates)];
  // What does not change lies in the middle.
  const share = (value: number, least: number, most: number) => (most === least ? 0.5 : (value - least) / (most - least));
  const scale = (value: number, least: number, most: number, room: number) => margin + share(value, least, most) * (room - 2 * margin);
  return series.map((_, index) => [
    scale(days[index] ?? from, from, to, width),
    height - scale(rates[index] ?? low, low, high, height),
  ]);
}
