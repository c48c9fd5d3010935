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

const renew = async (): Promise<void> => {
  const answer = await fetch(location.href);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const selector of ['#reading-state', '.says']) {
    const [old, fresh] = [document.querySelector(selector), page.querySelector(selector)];
    if (old && fresh) {
      old.replaceWith(fresh);
    }
  }

  const line = document.querySelector('.reading-line')?.textContent ?? '';
  const told = document.getElementById('reading-told')!;
  if (!page.querySelector('#reading-state noscript') && told.textContent !== line) {
    told.textContent = line;
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
