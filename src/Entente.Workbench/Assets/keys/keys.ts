// Keys: every link or button that has `data-key` is pressed by that key; `?` leads to the list of keys. Typing in a field is left alone.

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

// Enter presses what has the focus, if that can be pressed.
const isPressed = (key: string, target: EventTarget | null): boolean => key === 'Enter' && target instanceof HTMLElement && target.closest('a, button, summary') !== null;

// A key that is held would decide one event after the other; only zooming may go on.
const mayRepeat = (key: string): boolean => key === '+' || key === '-';

document.addEventListener('keydown', event => {
  if ((event.repeat && !mayRepeat(event.key)) || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || isPressed(event.key, event.target)) {
    return;
  }

  const scope = document.querySelector('[data-key-scope]:focus-within') ?? document;
  const selector = `[data-key="${CSS.escape(event.key)}"]`;
  const control = scope.querySelector<HTMLElement>(selector) ?? document.querySelector<HTMLElement>(selector);
  if (!control) {
    return;
  }

  event.preventDefault();
  if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
    control.focus();
  } else {
    control.click();
  }
});
