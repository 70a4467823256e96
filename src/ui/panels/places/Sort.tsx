import { t } from '../words.ts';
import '../controls/controls.css';
import { ORDERS, type Order } from './order.ts';

interface Props {
  readonly order: Order;
  readonly onTurn: (order: Order) => void;
}

/** In which order the reader's own places stand. */
export function Sort({ order, onTurn }: Props) {
  return (
    <div className="f sort" role="radiogroup" aria-label={t('places.sort')}>
      {ORDERS.map((each) => (
        <label className="option" key={each} data-on={each === order}>
          <input
            className="set-input"
            type="radio"
            name="order"
            checked={each === order}
            onChange={() => onTurn(each)}
          />
          {t(`order.${each}`)}
        </label>
      ))}
    </div>
  );
}
