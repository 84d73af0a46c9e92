type Undo = () => void;

const undone: Undo[] = [];
let isListening = false;

function undoAll(): void {
  for (let undo = undone.pop(); undo; undo = undone.pop()) undo();
}

/** Has something put back when the command ends, the last first, however it ends: by itself, by an error, by Ctrl-C. */
export function onEnd(undo: Undo): void {
  undone.push(undo);
  if (isListening) return;
  isListening = true;
  process.on('exit', undoAll);
  for (const [signal, number] of Object.entries({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }))
    process.on(signal, () => process.exit(128 + number));
}
