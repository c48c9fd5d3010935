/** A button over a drawing: what it shows, what it does in words, its key, and what it runs. */
export type Tool = [label: string, words: string, key: string, run: () => void];

/** The buttons over a drawing that can be moved and zoomed. */
export function stageTools(tools: Tool[]): HTMLElement {
  const stage = document.createElement('div');
  stage.className = 'stage-tools';
  for (const [label, words, key, run] of tools) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.title = words;
    button.setAttribute('aria-label', words);
    button.dataset.key = key;
    button.addEventListener('click', run);
    stage.append(button);
  }

  return stage;
}
