// Adding documents: files may be dropped on the form, and the page follows the reading by server-sent events.

const form = document.querySelector<HTMLFormElement>('form[data-drop]');
const input = form?.querySelector<HTMLInputElement>('input[type=file]');
if (form && input) {
  form.querySelector<HTMLElement>('.drop-hint')!.hidden = false;
  const over = (event: DragEvent, isOver: boolean): void => {
    event.preventDefault();
    form.classList.toggle('over', isOver);
  };
  form.addEventListener('dragover', event => over(event, true));
  form.addEventListener('dragleave', event => over(event, false));
  form.addEventListener('drop', event => {
    over(event, false);
    if (event.dataTransfer?.files.length) {
      input.files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });
}

const show = (page: Document): void => {
  // For readers without scripts alone: in this page it would begin to count.
  const isBusy = page.querySelector('#reading-state noscript') !== null;
  page.querySelectorAll('noscript').forEach(each => each.remove());
  for (const selector of ['#reading-state', '.says']) {
    const [old, fresh] = [document.querySelector(selector), page.querySelector(selector)];
    if (old && fresh) {
      old.replaceWith(fresh);
    }
  }

  const line = document.querySelector('.reading-line')?.textContent ?? '';
  const told = document.getElementById('reading-told')!;
  if (!isBusy && told.textContent !== line) {
    told.textContent = line;
  }
};

// One at a time: what comes while a page is on its way is asked for after it.
let isRenewing = false;
let isWanted = false;
const renew = async (): Promise<void> => {
  isWanted = true;
  while (isWanted && !isRenewing) {
    [isRenewing, isWanted] = [true, false];
    try {
      const answer = await fetch(location.href);
      if (answer.ok) {
        show(new DOMParser().parseFromString(await answer.text(), 'text/html'));
      }
    } catch {
      // The server has gone or is busy; the next event asks again.
    } finally {
      isRenewing = false;
    }
  }
};

const state = (): HTMLElement => document.getElementById('reading-state')!;
const source = new EventSource(state().dataset.progress!);
source.addEventListener('reading', event => {
  const { version } = JSON.parse((event as MessageEvent<string>).data) as { version: number };
  if (String(version) !== state().dataset.version) {
    void renew();
  }
});
addEventListener('pagehide', () => source.close());

export {};
