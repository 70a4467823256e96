import './halo.css';

/** The advance mark: the disc, its tube, and a drop that falls down it. */
export function Halo() {
  return (
    <svg className="halo" viewBox="0 0 24 24" aria-hidden="true">
      <ellipse className="halo-disc" cx="12" cy="7" rx="9.5" ry="3.6" pathLength="1" />
      <path className="halo-tube" d="M12 10.6V22" />
      <path className="halo-drop" d="M12 11v3" />
    </svg>
  );
}
