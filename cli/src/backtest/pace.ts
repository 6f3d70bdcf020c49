/** Between two messages; a terminal shows no more, and writing more often costs more than it tells. */
const EVERY_MS = 200;

/** Tells how far a run has come, how fast it is and how long it will take; null when there is nothing new to say yet. */
export function pace(all: number, started = performance.now()): (more: number, now: number) => string | null {
  let done = 0;
  let told = started;
  return (more, now) => {
    done += more;
    if (now - told < EVERY_MS) return null;
    told = now;
    const rate = (1000 * done) / (now - started);
    return `${done} of ${all} changes · ${rate.toFixed(0)}/s · ${span((all - done) / rate)} left`;
  };
}

/** `45 s`, `3 min 20 s`, `2 h 5 min`. */
function span(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
