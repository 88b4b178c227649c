import type { ReactElement, ReactNode } from 'react';

export interface Column<R> {
  readonly key: string;
  readonly head: ReactNode;
  readonly cell: (row: R) => ReactNode;
  /** The cell that names its row. */
  readonly names?: boolean;
  /** Figures stand to the right. */
  readonly figures?: boolean;
  /** Leaves the narrow view. */
  readonly wideOnly?: boolean;
  /** Said before the value in the narrow view, where the heads are gone. */
  readonly narrowLabel?: string;
}

interface Props<R> {
  readonly caption: string;
  readonly columns: readonly Column<R>[];
  readonly rows: readonly R[];
  readonly rowKey: (row: R) => string;
  readonly foot?: ReactNode;
  readonly className?: string;
}

const classOf = ({ key, figures, wideOnly }: Column<never>): string =>
  [`col-${key}`, figures && 'figures', wideOnly && 'wide-only'].filter(Boolean).join(' ');

/**
 * A table whose rows become blocks in the narrow view. The roles are said outright, since a browser forgets what a table is
 * when its cells are laid out as blocks.
 */
export const ListTable = <R,>({ caption, columns, rows, rowKey, foot, className = '' }: Props<R>): ReactElement => (
  <table className={`list-table ${className}`} role="table">
    <caption className="unseen">{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((column) => (
          <th key={column.key} role="columnheader" scope="col" className={classOf(column)}>
            {column.head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map((row) => (
        <tr key={rowKey(row)} role="row">
          {columns.map((column) =>
            column.names ? (
              <th key={column.key} role="rowheader" scope="row" className={classOf(column)}>
                {column.cell(row)}
              </th>
            ) : (
              <td key={column.key} role="cell" className={classOf(column)} data-label={column.narrowLabel}>
                {column.cell(row)}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
    {foot !== undefined && <tfoot role="rowgroup">{foot}</tfoot>}
  </table>
);
