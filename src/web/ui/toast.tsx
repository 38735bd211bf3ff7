import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';

const ToastContext = createContext<(message: string) => void>(() => {});
const SHOWN_MS = 6_000;

/** Shows a short message for what succeeded elsewhere on the screen: copied, saved, erased. */
export const useToast = () => useContext(ToastContext);

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toast, setToast] = useState<{ message: string; id: number }>();
  const show = useCallback(
    (message: string) => setToast((last) => ({ message, id: (last?.id ?? 0) + 1 })),
    [],
  );
  useEffect(() => {
    if (toast === undefined) return;
    const timer = setTimeout(() => setToast(undefined), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [toast]);
  return (
    <ToastContext value={show}>
      {children}
      <div
        role="status"
        className="pointer-events-none fixed inset-x-4 bottom-[calc(1rem+env(safe-area-inset-bottom))] z-40 flex justify-center print:hidden"
      >
        {toast !== undefined && (
          <p className="rounded-md bg-ink px-4 py-2.5 text-paper shadow-raised">{toast.message}</p>
        )}
      </div>
    </ToastContext>
  );
}
