const viaChannel = (): ((task: () => void) => void) => {
  const channel = new MessageChannel();
  const waiting: (() => void)[] = [];
  channel.port1.onmessage = () => waiting.shift()?.();
  return (task) => {
    waiting.push(task);
    channel.port2.postMessage(null);
  };
};

const makeMacrotask = (): ((task: () => void) => void) => {
  if (typeof setImmediate !== 'function') return viaChannel();
  const later = setImmediate;
  return (task) => void later(task);
};

/** Runs a task after the present one and all its promises, in order; not slowed down as nested timers are. */
export const macrotask = makeMacrotask();
