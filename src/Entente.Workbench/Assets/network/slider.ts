// The time slider: the picture follows while it moves, the words and tables when it rests; the address is that of the step shown.
import { readView, type SystemView } from './drawing';

const PAUSE = 90;

const addressOf = (form: HTMLFormElement, ending: string): string => {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    query.append(name, String(value));
  }

  return `${new URL(form.action).pathname}${ending}?${query}`;
};

const replacePart = (page: Document, selector: string): void => {
  const [here, there] = [document.querySelector(selector), page.querySelector(selector)];
  if (here && there) {
    here.replaceWith(there);
  }
};

const replaceLinks = (page: Document): void => {
  const [steps, fresh] = [document.querySelector('.steps'), page.querySelector('.steps')];
  for (const rel of ['prev', 'next']) {
    steps?.querySelector(`a[rel=${rel}]`)?.remove();
    const link = fresh?.querySelector(`a[rel=${rel}]`);
    if (link) {
      steps?.[rel === 'prev' ? 'prepend' : 'append'](link);
    }
  }
};

export const followSlider = (show: (view: SystemView) => void, signal: AbortSignal): void => {
  const slider = document.querySelector<HTMLInputElement>('#bin');
  const form = slider?.form;
  if (!slider || !form) {
    return;
  }

  const names = (slider.dataset.steps ?? '').split(' ');
  const output = document.querySelector<HTMLOutputElement>('#bin-name');
  document.querySelector('#bin-go')?.classList.add('hidden');
  let timer = 0;
  let asked = 0;
  let rested = 0;

  slider.addEventListener('input', () => {
    const name = names[slider.valueAsNumber] ?? '';
    slider.setAttribute('aria-valuetext', name);
    if (output) {
      output.value = name;
    }

    clearTimeout(timer);
    timer = setTimeout(async () => {
      const number = ++asked;
      const answer = await fetch(addressOf(form, '.json'), { signal }).catch(() => undefined);
      if (answer?.ok && number === asked) {
        show(await readView(answer));
      }
    }, PAUSE);
  }, { signal });

  slider.addEventListener('change', async () => {
    const address = addressOf(form, '');
    const number = ++rested;
    const answer = await fetch(address, { signal }).catch(() => undefined);
    const text = answer?.ok ? await answer.text().catch(() => undefined) : undefined;
    if (text !== undefined && number === rested) {
      const page = new DOMParser().parseFromString(text, 'text/html');
      replacePart(page, '.says');
      replacePart(page, '#follows');
      replacePart(page, '.foot');
      replaceLinks(page);
      history.replaceState(history.state, '', address);
    }
  }, { signal });
};
