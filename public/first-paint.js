// Runs before anything is painted, which modules do not in Firefox: a page of ours opens in the colours it had when it
// was last open (kept by src/ui/first-paint.ts), so that nothing flashes white in the dark.
try {
  for (const [name, value] of Object.entries(JSON.parse(localStorage.getItem('paint') ?? '{}'))) {
    if (['data-theme', 'data-tone', 'style'].includes(name)) document.documentElement.setAttribute(name, String(value))
  }
} catch {}
