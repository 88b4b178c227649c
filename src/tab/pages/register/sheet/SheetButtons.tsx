import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RegisterPage } from '../../../../api/contract.js';
import { osloDate } from '../../../../grant/calendar.js';
import { REGISTER_FILE } from '../../../../texts/registerColumns.js';
import { href } from '../../../router.js';
import { useSession } from '../../../session.js';
import { exportedRows, sheetFile, type SheetFormat } from './registerSheet.js';
import { saveAs } from './save.js';

/** The leaders' authority as a spreadsheet, out and in. */
export const SheetButtons = ({ register }: { readonly register: RegisterPage }): ReactElement => {
  const { texts, now } = useSession();
  const words = texts.registerSheet;
  const save = async (format: SheetFormat): Promise<void> =>
    saveAs(await sheetFile(exportedRows(register), format), `${REGISTER_FILE.export}-${osloDate(now())}.${format}`);
  return (
    <div className="buttons">
      <Button as="a" href={href('register', 'import')}>
        {words.start}
      </Button>
      <Button onClick={() => void save('xlsx')}>{words.exportXlsx}</Button>
      <Button onClick={() => void save('csv')}>{words.exportCsv}</Button>
    </div>
  );
};
