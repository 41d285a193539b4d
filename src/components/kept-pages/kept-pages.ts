// Pages that were opened can be read without a connection (`public/worker.js`), where the browser has workers.
if ('serviceWorker' in navigator && isSecureContext)
  addEventListener('load', () => {
    void navigator.serviceWorker.register(`${import.meta.env.BASE_URL.replace(/\/$/, '')}/worker.js`);
  });
