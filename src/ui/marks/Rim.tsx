import './rim.css';

const WIDTH = 1408;
const HEIGHT = 48;
const FLAT = 4;

/** Height of the arc at `x`: Zalem's edge as seen from below. */
const arcAt = (x: number) => FLAT + (HEIGHT - 10) * ((x - WIDTH / 2) / (WIDTH / 2)) ** 2;

const ARC = `M0 ${arcAt(0)}${Array.from({ length: 44 }, (_, i) => {
  const x = ((i + 1) * WIDTH) / 44;
  return `L${x} ${arcAt(x).toFixed(1)}`;
}).join('')}`;

// Lamps are long and short by turns, and some are out, so that the row reads as a place and not as a ruler.
const LAMPS = '10 17 6 21 10 17 10 17 6 21 10 48 10 17 6 21 10 17 10 17 6 48';

const Arc = ({ className }: { readonly className: string }) => (
  <svg className={className} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
    <path d={ARC} className="rim-edge" />
    <path d={ARC} className="rim-lamps" strokeDasharray={LAMPS} />
  </svg>
);

/**
 * The rim: a shallow lit arc. `lean` is where its glow stands, -1 left to 1 right, or null when nobody
 * speaks and it rests, weaker, in the middle. Glow and arc move against each other, so only transforms change.
 */
export function Rim({ lean }: { readonly lean: number | null }) {
  const shift = `${(lean ?? 0) * 24}%`;
  const against = `${(lean ?? 0) * -24}%`;
  return (
    <div className="rim" aria-hidden="true">
      <Arc className="rim-arc rim-dim" />
      <div className="rim-glow" data-rest={lean === null} style={{ transform: `translateX(${shift})` }}>
        <div className="rim-against" style={{ transform: `translateX(${against})` }}>
          <Arc className="rim-arc" />
        </div>
      </div>
    </div>
  );
}
