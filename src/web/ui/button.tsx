import type { ButtonHTMLAttributes, ComponentProps, ReactNode } from 'react';
import { Link } from '../router.tsx';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

const SHAPE =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded-md px-4 py-2 text-center font-semibold leading-tight no-underline transition-colors aria-disabled:opacity-60 disabled:opacity-60';
const LOOK: Record<ButtonVariant, string> = {
  primary: 'bg-accent text-on-accent enabled:hover:bg-accent-strong [a&]:hover:bg-accent-strong',
  secondary:
    'border border-line-strong bg-raised text-ink enabled:hover:border-accent enabled:hover:text-accent [a&]:hover:border-accent [a&]:hover:text-accent',
  quiet:
    'text-accent underline decoration-1 underline-offset-4 enabled:hover:bg-accent-soft [a&]:hover:bg-accent-soft',
  danger: 'border border-danger text-danger enabled:hover:bg-danger-soft',
};

interface Look {
  variant?: ButtonVariant;
}

/** A button. One `primary` a screen; `quiet` for what is rarely needed; `danger` for what cannot be undone. */
export function Button({
  variant = 'primary',
  className = '',
  type = 'button',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & Look & { ref?: React.Ref<HTMLButtonElement> }) {
  return <button type={type} className={`${SHAPE} ${LOOK[variant]} ${className}`} {...rest} />;
}

/** A link that looks like a button: it goes to another address and does nothing else. */
export function ButtonLink({
  variant = 'primary',
  className = '',
  ...rest
}: ComponentProps<typeof Link> & Look) {
  return <Link className={`${SHAPE} ${LOOK[variant]} ${className}`} {...rest} />;
}

/** A button that is only a picture; the label is read out and shown on hover. */
export function IconButton({
  label,
  children,
  className = '',
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & {
  label: string;
  children: ReactNode;
  ref?: React.Ref<HTMLButtonElement>;
}) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`inline-flex size-10 items-center justify-center rounded-md text-muted enabled:hover:bg-sunken enabled:hover:text-ink disabled:opacity-60 ${className}`}
      {...rest}
    >
      {children}
    </button>
  );
}
