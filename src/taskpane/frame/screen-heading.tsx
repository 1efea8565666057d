import { useEffect, useRef, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  /** True when the screen replaces one the user just acted on: the focus must not be lost with the old one. */
  readonly takesFocus?: boolean;
}

/** The heading of a screen. It takes over the focus of a control that went away. */
export const ScreenHeading = ({ children, takesFocus = false }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const focused = document.activeElement;
    if (takesFocus && (focused === null || focused === document.body)) heading.current?.focus();
  }, [takesFocus]);
  return (
    <h2 ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
};
