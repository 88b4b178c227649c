import { useEffect, useRef } from 'react';

/** Something is opened by a button that is gone meanwhile: when it is closed again, focus is back on the button. */
export const useWayBack = (isOpen: boolean, button: string): void => {
  const wasOpen = useRef(false);
  useEffect(() => {
    if (wasOpen.current && !isOpen) document.getElementById(button)?.focus();
    wasOpen.current = isOpen;
  }, [isOpen, button]);
};
