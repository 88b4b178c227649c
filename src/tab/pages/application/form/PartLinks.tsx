import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { PARTS, type Part } from '../../../../grant/application.js';
import { href } from '../../../router.js';
import { useTexts } from '../../../session.js';
import { useForm } from './formContext.js';
import { partName } from './partWords.js';

/** To the part before and the part after. */
export const PartLinks = ({ part }: { readonly part: Part }): ReactElement => {
  const texts = useTexts();
  const { form } = texts;
  const { page } = useForm();
  const index = PARTS.indexOf(part);
  const [before, after] = [PARTS[index - 1], PARTS[index + 1]];
  return (
    <div className="buttons part-links">
      {before && (
        <Button as="a" href={href('applications', page.id, before)}>
          {form.previous(partName(before, page.profile, texts))}
        </Button>
      )}
      {after && (
        <Button as="a" appearance="primary" href={href('applications', page.id, after)}>
          {form.next(partName(after, page.profile, texts))}
        </Button>
      )}
    </div>
  );
};
