// The reader: the parts of an event light up together, wherever one of them is pointed at, focused or touched; citations can be copied.

const light = (source: Element | null): void => {
  const numbers = new Set((source?.getAttribute('data-e') ?? '').split(' ').filter(Boolean));
  document.querySelectorAll('.reader [data-e]').forEach(part => {
    part.classList.toggle('lit', numbers.size > 0 && part.getAttribute('data-e')!.split(' ').some(number => numbers.has(number)));
  });
};

const partOf = (target: EventTarget | null): Element | null => target instanceof Element ? target.closest('.reader [data-e]') : null;

let lit: Element | null = null;
const follow = (event: Event): void => {
  const part = partOf(event.target);
  if (part !== lit) {
    lit = part;
    light(part);
  }
};

for (const type of ['pointerover', 'focusin', 'pointerdown']) {
  document.addEventListener(type, follow);
}

document.querySelectorAll<HTMLButtonElement>('button[data-copy]').forEach(button => {
  button.hidden = false;
  button.addEventListener('click', async () => {
    const text = document.getElementById(button.dataset.copy!)?.textContent ?? '';
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = 'Copied';
    } catch {
      button.textContent = 'Select and copy';
    }
  });
});

export {};
