import type { LanguagePhrases } from './language-phrases.ts'

/** Folders of tests/pages where these phrases stand. */
export const pages = ['hindi-news']

/** Hindi. */
export const phrases: LanguagePhrases = {
  whole: {
    comment: '# टिप्पणियाँ|टिप्पणी करें|अपनी टिप्पणी लिखें|जवाब दें',
    moderation: 'शिकायत करें|आपकी शिकायत मिल गई है',
    login: 'लॉग इन करें|साइन अप करें',
    subscribe: 'सब्सक्राइब करें',
    share: 'शेयर करें|लिंक कॉपी करें',
    control: 'फ़ॉन्ट का आकार|प्रिंट करें|बंद करें',
    ad: 'विज्ञापन',
    related: 'यह भी पढ़ें|संबंधित ख़बरें',
    popular: 'सबसे ज़्यादा पढ़ी गईं|लोकप्रिय ख़बरें',
  },
  start: {
    login: 'टिप्पणी करने के लिए',
    subscribe: 'न्यूज़लेटर के लिए',
    share: 'फ़ेसबुक पर',
    consent: 'हम कुकीज़ का',
    author: 'लेखक',
    date: 'प्रकाशित|अपडेट किया गया',
  },
  part: {
    copyright: 'सर्वाधिकार सुरक्षित',
  },
}
