// Made by `npm run phrases` out of the tables in `phrases/`; a test finds a file that is out of date.
import type { PhraseKind } from './phrases/language-phrases.ts'

/** Kinds of phrases; the lists below have an entry for each, in this order. */
export const phraseKinds: readonly PhraseKind[] = [
  'ad',
  'author',
  'comment',
  'consent',
  'control',
  'copyright',
  'date',
  'login',
  'moderation',
  'navigation',
  'popular',
  'related',
  'share',
  'subscribe',
]

/** Hashes of phrases that are the whole text, 3 bytes each. */
export const wholeHashes: readonly string[] = [
  'IhwCR8gRCNYl3v4lhKU/XvZecE5fG+Jfgz9qKVRxvOB5+FyBusuD0HSK6AWPCCuRWNa55SbB+dbFBRbac9LcdQTtvnP4Eir9VCz/',
  '',
  'GYwDYmoHN9oOmvQQAe0TISMalS0avwcd1f8dKFYe+JYfwRQkQ/MkFpMpw3UrEOcrsgotQ/YtjqI3L305C7E948s+j94+ZCtDMKVF4LdH2fFIZz5KvRNPog1RPR5UG3ZUGJFY6zBarv5cYvNdp8FemmxkSkRmxKZn74ZqR1Nr0nVzJZd44XV9iLV+jWh/mD6B34eD9myIsbKLKU+MZ+mM2SOQeEORr6mUi9yUf+6V7oSZbpOZZxadW6mh+zClhJOnpRysqxKxx4+zv1W0ojq2cb62iTC5W1m7D1u81NLEkljGvSDMHjnQGs/S1TDUGDPXfBnhJNbhRzziYr7m4xfnqujqu97rILbuZITwcr7w3ITyDAj0Zhb28sz3H2D594r5NhD9',
  'e+B3n/WUXY/H08nn',
  'sv8AkAwBeNgHJWoKLzwO3+MQxBATijcWI0oYz/8Y4cUgO8snnUUoBdop3CQvv9gvZ282cgI3I7U5qkxBmiVDhpdEZFtGMtVHoc9IvENLPQxMEERNP8lNNZ9On8NRLz1YDs1bjbZcL0Ng7VtgbzZi1ttjWYplcq5m/plp2JtrqG9uyQFwA219ad59vOh9FpF+A+GDfmyGRXiGviGIFzKPpGuS60iVcy2Y1U6eGLSf6/+f/TGgdqeitqCll8ilAGKpv4epSRisS7Kv/0uyC3u1CIG5/GG60ke8J++88ibDAyTFGljIBsXejbjg6mLlPajoNrfqi07uaZrv5Vv0Cyn2/1L7Mc/8',
  '',
  '',
  '2qECKzoSP5EXztsYhrQZLzMf8q4hh4cjogEpE9A40r87ouU7VqA/9xxBSEBTDu5WIoljzzNup0l0App4Hfx9o0qBY+uG1rKKZlqN75CRaXeaKbOa8iyewkmgaFakgFGlQcylbCqqf2ur496r35u56FXEh9nFYYDHbG7N96PUcP/ZIEb1zPL66TX79e79',
  'yjcCR5UH6nwJ1vsK4wYQNLsZeogfznkhZ80mHvIrD3IsH+kwEd04Rtk72eQ+IuZAYx5ImJhI6IZQ0LRVyNBVmI5amvJeZ2BjUmdrki1uJjtvqe90fBZ3PJOMluaMVvuOt82QaBeRyBeRVNSZoW+dRpKgkEmnUVqtAsC3wbi5i7u5ADu68EjBFG7CwGXDj6vK+u3OnF7WF7LWWrnfjxHiqG7kVEDnfKLtIGDuQY/yc7zynqD0sQT/',
  'PxIDrKIQB8AZJbMsIQguY4A2T/E+LyZF2VBX5TRY9JppPbODD06N/Y6c/BO/rP7kBwLumb/0',
  'KwYEgVYKArgRR5IZ/BYmRrco98kplu4tbGE5Ikg93L1O7vJPaS5fCq1tepdvhU5wy1B2VXV3CxN4DpR4djJ8BD+W022caj+hq0uhsOyhPlGiWhGoMz6wBomwq5S4Qa+4+8C4bZC8MQPATw/EwzfPqjvPZgDUvr3eMlXlZevoYq7s4jPtMljt',
  'H+oB9u4DeTMOCGsRJzETsP0U6u4VTXIblBsep/otwTkvRVkzKQA6Hx07z4s9IVtBNolDWKpFM2BGVxNICiZX8+NYYl9bKYReuTljGtFnWntzgrF26rKCzkODjFSF/KaFEx2IYKySR2CTzoqUUFqXETydaJqedlyqEEivPPev8w2yxkC9JYG+ZHTDD6rPHOnRaafTE0XUT/nUXFvVmhTY7CbfyGniLZjrFKnsd2ztejzuxgT2qoL23/j7',
  'lFMCpBoEIL4Gn70K1Z4Lfs0Nc+8Z29AeIjQgnKghpXY0ctI1IHQ27EVArZxC/JhEppJPr8NV2oRXcW5cblhgKs9gRodiENtl3TNrOOhry9VvmpRy5Bl8LhGACH+DZbOFYr6LfxiN74mOd5iOqBOPy4SPnOmSOQSY1KeaQeuhay6k/Mmpj1Cs81qwcyGzLjy7UTrCaxLFh0bIbMrPKi3T0OrY9VzbMcLcv67efdTkIt7lIrL5',
  'IxgA/SIHR8wNnVYdx80e97IpOEszIgRIrvRXpC1kgcNoptht1kpxYsJ0v3uIvfqJmBqWz2GdSp6vneSzGlO5yN/JKODK4vbS/ADaQF7eGVvhXxT5rIn5rAj8',
]

/** Hashes of phrases that a text begins with, 4 bytes each. */
export const startHashes: readonly string[] = [
  '2ufQsA==',
  '7P8uHim39SH2YjNTlMwrVLHQElms6ftZiqq3XJMoqF/u1BxgaA5WY+LqaHTmz5qCaWPLgnR9IZZiVieXS6jl1R5w7N3Phfjy/McS8w==',
  'tiujGgdwFD9bjtxdVlx9rLSe6839cIzWchrS8w==',
  '3tAJBfUN7AUPhKQVdK/TS1qAw2H3HjJjPVMDbEqUyn7wJKKA68VggzylCYdjFseLWygovPWijMEginLGi9jpzYNUH89FS7fTQu2q1jfd4tk=',
  'glXn9g==',
  'wnhqATJ6PymnvsZEPu0NucZVVt0=',
  'YynMB574QBD23NERgY0TE5u7vxiZueYZMBWGID6MTicwm7Qww5y0MVjSTjLEc4Y7G5lMP+eFiz9wLNFLOz/hSwsEB0yCxGVRk4THURLZJVkOXhBnvIxNZ3eepmzdQ9NvaThfcDy1PXEvCENxg+X5dzLKa3mFD4eGklPljaSN9pDgw6uSMfW6lCOIf6g9JWqrbLg7romHSLx/BhPSgCqJ01WdHNsFR/bcMywT9Q==',
  'JscWIr1xzyJ/gddEkgiyS+BOhlT8UQ5smRydd/xxAoV9UKau6GgxwGt8x8SRTQLKQ+ezzN1NyNHW99TW/tm+50XJIPf3yRf4',
  'By2GqcerP6p7ncWt69IpsP2bcfo=',
  'gHCSR7tCSY5pPtihLreXp2oUlsnfc5bM',
  '',
  'h/YkLVCwF+EEVAHmqOjn6Q==',
  '0U2vBvmXLQghqW8Jb5nnCr0YcDwutqRGhWDHTVAvs1j74BtduBpQZ0nLu2cRvCJu0i24m6jUqasahRq+lDNcxT4KisvtFirYcEDu2diQDNxGlmD3',
  't8+xAj3YDhB3UHIhJqP+ONBSUz6nJo9RDZM3U7y3Hl/KFSN8vBeoppGbwq+2cie//y7Kwhh8EsNKw/jD4Ielyud/99kYaZXlz8XA/A==',
]

/** Phrases that stand somewhere in a text, parted by "|". */
export const parts: readonly string[] = [
  '',
  '',
  '댓글을 남겨',
  '',
  '하시겠습니까',
  'جميع الحقوق محفوظة|alle rechte vorbehalten|all rights reserved|no part may be reproduced|republish this story|todos los derechos reservados|prohibida su reproducción|تمامی حقوق محفوظ است|tous droits réservés|reproduction interdite|כל הזכויות שמורות|सर्वाधिकार सुरक्षित|hak cipta dilindungi|tutti i diritti riservati|riproduzione riservata|無断転載を禁じます|無断転載・複製を禁じます|무단전재|alle rechten voorbehouden|wszelkie prawa zastrzeżone|todos os direitos reservados|все права защищены|перепечатка запрещена|สงวนลิขสิทธิ์|tüm hakları saklıdır|giữ toàn quyền|未经授权不得转载',
  '',
  '로그인이 필요',
  '신고가 접수|차단을 해제',
  '',
  '',
  '',
  '공유하기|기사보내기',
  '',
]
