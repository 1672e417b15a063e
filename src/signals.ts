import process from 'node:process'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Waits until the program is asked to stop: by Ctrl-C, by the system, or because the command that started it was killed. Asked
 * again two seconds later it stops at once; a terminal and npm may each pass on the same Ctrl-C.
 */
export const untilStopped = () =>
  new Promise<void>(resolve => {
    let asked = 0
    const ask = () => {
      if (asked && Date.now() - asked > 2000) process.exit(1)
      asked ||= Date.now()
      resolve()
    }
    for (const signal of signals) process.on(signal, ask)
    if (!process.connected) return
    process.on('disconnect', ask)
    // Listening must not by itself keep a program alive that has nothing left to do.
    process.channel?.unref()
  })
