/** The browsers Lectern is tested in. */
export type BrowserName = 'chromium' | 'firefox'

interface Place {
  /** Environment variable that names the program and wins over every place. */
  variable: string
  /** Debian package that holds the browser. */
  debianPackage: string
  /** What a person should install by hand. */
  program: string
  /** Where the program usually stands, best first, by `process.platform`; `%NAME%` is an environment variable. */
  usual: Record<string, string[]>
}

/**
 * Chromium stands before Chrome and Edge: it is what the tests were written in. Snaps and flatpaks come last, as they
 * can't read every folder.
 */
export const places: Record<BrowserName, Place> = {
  chromium: {
    variable: 'CHROME_PATH',
    debianPackage: 'chromium',
    program: 'Chromium or Chrome 137 or newer',
    usual: {
      linux: [
        '/usr/bin/chromium',
        '/usr/lib/chromium/chromium',
        '/usr/bin/google-chrome-stable',
        '/usr/bin/google-chrome',
        '/opt/google/chrome/chrome',
        '/usr/bin/microsoft-edge-stable',
        '/usr/bin/chromium-browser',
        '/snap/bin/chromium',
        '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
        '%HOME%/.local/share/flatpak/exports/bin/org.chromium.Chromium',
      ],
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '%HOME%/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ],
      win32: [
        '%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe',
        '%PROGRAMFILES%\\Google\\Chrome\\Application\\chrome.exe',
        '%PROGRAMFILES(X86)%\\Google\\Chrome\\Application\\chrome.exe',
        '%LOCALAPPDATA%\\Google\\Chrome\\Application\\chrome.exe',
        '%PROGRAMFILES(X86)%\\Microsoft\\Edge\\Application\\msedge.exe',
      ],
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    debianPackage: 'firefox-esr',
    program: 'Firefox 140 or newer',
    usual: {
      linux: [
        '/usr/bin/firefox-esr',
        '/usr/lib/firefox-esr/firefox-esr',
        '/usr/bin/firefox',
        '/usr/lib/firefox/firefox',
        '/opt/firefox/firefox',
        '/snap/bin/firefox',
        '/var/lib/flatpak/exports/bin/org.mozilla.firefox',
      ],
      darwin: [
        '/Applications/Firefox.app/Contents/MacOS/firefox',
        '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
        '%HOME%/Applications/Firefox.app/Contents/MacOS/firefox',
      ],
      win32: [
        '%PROGRAMFILES%\\Mozilla Firefox\\firefox.exe',
        '%PROGRAMFILES(X86)%\\Mozilla Firefox\\firefox.exe',
        '%LOCALAPPDATA%\\Mozilla Firefox\\firefox.exe',
      ],
    },
  },
}
