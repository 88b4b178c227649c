import type { ReactElement } from 'react';

interface Props {
  /** The year's frame, in whole kroner. */
  readonly frame: number;
  /** What is decided, what open ballots hold, and what this case would take; in that order along the bar. */
  readonly decided: number;
  readonly reserved: number;
  readonly proposed?: number;
}

/** How much of the frame is used. Only a picture: the figures stand beside it, so it is hidden from screen readers. */
export const FrameBar = ({ frame, decided, reserved, proposed = 0 }: Props): ReactElement => {
  const whole = Math.max(frame, decided + reserved + proposed, 1);
  const width = (amount: number) => ({ width: `${(amount / whole) * 100}%` });
  return (
    <div className="frame-bar" aria-hidden="true">
      <span className="frame-decided" style={width(decided)} />
      <span className="frame-reserved" style={width(reserved)} />
      <span className="frame-proposed" style={width(proposed)} />
    </div>
  );
};
