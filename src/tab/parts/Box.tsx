import { useId, type ReactElement, type ReactNode } from 'react';

interface Props {
  readonly title?: ReactNode;
  /** 2 leads a page, 3 stands beside others. */
  readonly level?: 2 | 3;
  readonly aside?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A white box with a thin line. Never one inside another. */
export const Box = ({ title, level = 2, aside, className = '', children }: Props): ReactElement => {
  const id = useId();
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={`box ${className}`} aria-labelledby={title === undefined ? undefined : id}>
      {title !== undefined && (
        <div className="box-head">
          <Heading id={id}>{title}</Heading>
          {aside}
        </div>
      )}
      {children}
    </section>
  );
};
