// Drawing over the figure of a relation picks a period: it is written into the form beside it, which is then sent as by hand.

const dayMilliseconds = 86_400_000;
const leastPixels = 6;

class SeriesBrush extends HTMLElement {
  #from: number | null = null;
  #band: SVGRectElement | null = null;
  #moved = false;

  connectedCallback(): void {
    this.addEventListener('pointerdown', this.#start);
    this.addEventListener('pointermove', this.#move);
    this.addEventListener('pointerup', this.#end);
    this.addEventListener('pointercancel', this.#cancel);
    // A link under the end of a stroke is not followed.
    this.addEventListener('click', event => { if (this.#moved) { event.preventDefault(); this.#moved = false; } }, true);
    this.addEventListener('dragstart', event => event.preventDefault());
  }

  get #svg(): SVGSVGElement | null {
    // One of the two forms of the figure is shown, by the width of the window.
    return [...this.querySelectorAll('svg')].find(svg => svg.checkVisibility()) ?? null;
  }

  // The place in the units of the drawing, kept within its axis.
  #place(event: PointerEvent): number {
    const svg = this.#svg!;
    const box = svg.getBoundingClientRect();
    const width = svg.viewBox.baseVal.width;
    const x = ((event.clientX - box.left) / box.width) * width;
    return Math.min(Math.max(x, Number(this.dataset.left)), width - Number(this.dataset.right));
  }

  #dayAt(x: number): string {
    const width = this.#svg!.viewBox.baseVal.width;
    const [left, right] = [Number(this.dataset.left), width - Number(this.dataset.right)];
    const [from, to] = [Date.parse(this.dataset.from!), Date.parse(this.dataset.to!) + dayMilliseconds];
    const time = from + ((to - from) * (x - left)) / (right - left);
    return new Date(Math.min(time, to - dayMilliseconds)).toISOString().slice(0, 10);
  }

  #start = (event: PointerEvent): void => {
    if (event.button !== 0 || event.pointerType === 'touch' || !this.#svg) {
      return;
    }

    this.#moved = false;
    this.#from = this.#place(event);
  };

  #move = (event: PointerEvent): void => {
    if (this.#from === null) {
      return;
    }

    const to = this.#place(event);
    if (!this.#band && Math.abs(to - this.#from) < leastPixels) {
      return;
    }

    if (!this.#band) {
      this.setPointerCapture(event.pointerId);
      this.#band = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
      this.#band.setAttribute('class', 'brush');
      this.#band.setAttribute('y', '0');
      this.#band.setAttribute('height', '100%');
      this.#svg!.append(this.#band);
    }

    this.#band.setAttribute('x', String(Math.min(this.#from, to)));
    this.#band.setAttribute('width', String(Math.abs(to - this.#from)));
    event.preventDefault();
  };

  #end = (event: PointerEvent): void => {
    const from = this.#from;
    const drawn = this.#band !== null;
    const to = drawn ? this.#place(event) : 0;
    this.#cancel();
    if (from === null || !drawn) {
      return;
    }

    this.#moved = true;
    const form = this.closest('main')?.querySelector<HTMLFormElement>('form.filters');
    const [first, last] = [form?.querySelector<HTMLInputElement>('[name=from]'), form?.querySelector<HTMLInputElement>('[name=to]')];
    if (form && first && last) {
      first.value = this.#dayAt(Math.min(from, to));
      last.value = this.#dayAt(Math.max(from, to));
      form.requestSubmit();
    }
  };

  #cancel = (): void => {
    this.#from = null;
    this.#band?.remove();
    this.#band = null;
  };
}

customElements.define('series-brush', SeriesBrush);
