import type { JSX } from 'preact'

/** Line drawings on a grid of 24, drawn for Lectern. */
const drawings = {
  smaller: 'M3 18 8 6l5 12M4.7 14h6.6M16 12h5',
  larger: 'M2 19 8.5 4 15 19M4.2 14h8.6M16.5 11h6M19.5 8v6',
  share:
    'M8.2 10.8 15.8 7M8.2 13.2l7.6 3.8M6 9.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 1 0 0-5ZM18 3.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 1 0 0-5ZM18 15.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 1 0 0-5Z',
  reader: 'M12 6.5C10 5 7 4.5 3 4.5v13c4 0 7 .5 9 2 2-1.5 5-2 9-2v-13c-4 0-7 .5-9 2ZM12 6.5v13',
  close: 'm5.5 5.5 13 13M18.5 5.5l-13 13',
  link: 'M10 14a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1.5 1.5M14 10a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1.5-1.5',
  copy: 'M9 8.5h9.5v12H9zM15 8.5v-5H5.5v12H9',
  enlarge: 'M14 4.5h5.5V10M19.5 4.5 13 11M10 19.5H4.5V14M4.5 19.5 11 13',
  contents: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  listen: 'M4 9.5v5h3.5L12 19V5L7.5 9.5H4ZM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11',
  more: 'M5 12h1.5M11.25 12h1.5M17.5 12h1.5',
  play: 'M7 4.5v15l12-7.5z',
  pause: 'M8 5v14M16 5v14',
  next: 'M5 5v14l9-7zM18.5 5v14',
  previous: 'M19 5v14l-9-7zM5.5 5v14',
  removed: 'M4 6h16M4 12h5M4 18h16M13 12h.01M16.5 12h.01M20 12h.01',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
} as const

/** Drawings that show a way along the lines: they turn round where lines run from right to left. */
const turning = new Set<keyof typeof drawings>(['next', 'previous', 'contents'])

/** A drawing that goes with a name; says nothing by itself. */
export function Icon({ of }: { of: keyof typeof drawings }): JSX.Element {
  return (
    <svg
      class={turning.has(of) ? 'icon turns' : 'icon'}
      viewBox="0 0 24 24"
      width="20"
      height="20"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[of]} />
    </svg>
  )
}
