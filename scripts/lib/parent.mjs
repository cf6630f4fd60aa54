/**
 * npm runs scripts through a shell that does not pass SIGTERM on, so a server would outlive its npm and keep the port:
 * calls back when the process that started this one is gone. Does not keep the process alive by itself.
 * @param {() => void} leave
 */
export function whenParentIsGone(leave) {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    leave();
  }, 500);
  timer.unref();
}
