import { useSyncExternalStore } from 'react';
import { Notice } from '../ui/notice.tsx';

function subscribe(listener: () => void) {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** Says that there is no network, for as long as there is none. */
export function OfflineNotice() {
  const isOnline = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status" className="page">
      {!isOnline && (
        <div className="pt-4">
          <Notice tone="warning">
            You are offline. What you type is kept here; send it when you are back.
          </Notice>
        </div>
      )}
    </div>
  );
}
