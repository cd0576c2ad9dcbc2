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
  'IhwCR8gRCNYl3v4lCMgyhKU//CRHXvZecE5fG+Jfgz9qKVRxvOB5+FyBusuD0HSK6AWPCCuRD12aWNa5qLbA5SbB+dbF4FjJJsjTShfZBRbac9LcdQTtvnP4Eir9VCz/',
  'ShJMm4OaFYO5ftS8B9LO',
  'muMCGYwDYmoHH0kMN9oOmvQQAe0TISMalS0avwcd1f8dKFYe+JYfwRQkQ/MkFpMpw3UrEOcrsgotQ/YtjqI3L305C7E948s+j94+ZCtDMKVF4LdH2fFIZz5KvRNPog1RPR5UG3ZUaiJX0oZYGJFY6zBarv5cYvNdp8Fe/StkmmxkSkRmxKZn74ZqR1Nr0nVzJZd44XV9iLV+jWh/mD6B34eD9myIsbKLKU+MZ+mM2SOQeEORSuWTr6mUi9yUf+6V7oSZbpOZZxadW6mh+zClhJOnpRysl7uuqxKxx4+zv1W0ojq2cb62iTC5W1m7D1u8T+/D1NLEkljGwffKvSDMHjnQGs/S1TDUGDPXfBnhJNbhRzziPwzkYr7m4xfnqujqu97raWPsILbur2bvZITwcr7w3ITyDAj0Zhb28sz3H2D594r50cX6NhD9',
  '9ZAEfiQI6bUgUZQhAUso00s+tPlGDStTe+B3W/+OJO+Un/WUVkWoeu2sRIKvCJ+y3mK10hHCARHEXY/HFK/a0grdoPDf08nn',
  'sv8AkAwBeNgHJWoKLzwO3+MQxBATijcWI0oYz/8Y+EAf4cUgO8snnUUoBdop3CQvv9gvswgxZ282cgI3I7U5qkxBmiVDhpdEZFtGMtVHoc9IvENLPQxMEERNP8lNNZ9On8NRLz1YDs1bjbZcL0Ng7VtgbzZi1ttjWYplcq5m/plp2JtrqG9uyQFw/sxzirh2A219ad59vOh9FpF+A+GDfmyGRXiGviGIaKOMFzKPpGuSrA6T60iVcy2Y1U6eDPmeGLSf6/+f/TGgdqeitqCll8ilAGKpv4epEJ6pSRisS7Kv/0uyC3u1CIG5/GG60ke8J++88ibDAyTFGljIU2/SnxXbBsXejbjgkmXk6mLlPajoNrfqi07uaZrv5Vv0fgL1Cyn2/1L7Mc/8',
  '',
  '',
  '2qECRycJKzoSP5EXztsYhrQZSawbLzMf8q4hh4cjogEpcWgt/v4tE9A40r87ouU7VqA/9xxBSEBTnFFUDu5WIolj2B5nzzNup0l0App4Hfx9o0qBY+uG1rKKZlqN75CRaXeaKbOa8iyewkmgaFakgFGlQcylZNyobCqqf2ur496r35u56FXEh9nFYYDHhqjH9VHIL3/JbG7N96PUcP/ZIEb1zPL66TX79e79',
  'yjcC9FwDR5UH6nwJ1vsK4wYQb3gQNLsZeogfznkhZ80mHvIrD3IsH+kwEd04Rtk72eQ+IuZAYx5ImJhI6IZQ0LRVyNBVmI5amvJeZ2BjUmdrki1uJjtvqe90fBZ3PJOMluaMVvuOt82QaBeRyBeRVNSZoW+dRpKgkEmnUVqtAsC3wbi5i7u5ADu68EjBFG7CwGXDj6vK+u3OnF7WF7LWWrnfjxHiqG7kVEDnfKLtIGDuQY/yc7zynqD0sQT/',
  'PxIDroQJAGcPs0cQrKIQB8AZJbMsIQguO6EuslU0Y4A2T/E+LyZFE8BG3QFROQ1X2VBX5TRYwLBeuhZf9Jppea5vKDOAPbODDuiGLKCJD06N19+Ns+GU3eSZ/Y6cbh6lLfGnvtar/BO/qvLD1UvFwsjSpD/Uib7URN7brP7kBwLu6xb0mb/0',
  'ytcAKwYEgVYKTFQLArgR2BcYR5IZ/BYmRrco98kp8Sctlu4tbGE5yeA7Ikg9hBtAQnBB3L1O7vJPeRFQaS5fcstsCq1tepdvhU5wy1B2VXV3CxN4DpR4HiV8djJ8BY+QBD+WDeWa1QOc022caj+hq0uhsOyhPlGiWhGoMz6wBomwq5S4Qa+4+8C4bZC8qWC+MQPATw/EwzfPqjvPZgDUy6jYVIzcvr3eMlXlaIzmfTDnZevoYq7s4jPtMljtKTfx',
  '6xkAH+oB9u4D2lwKeTMOCGsRJzETsP0U6u4VZ2gXTXIblBse9Uwqp/otwTkvsG0vQrwxRVkzKQA6Hx07A6k8z4s9IVtBNolDWKpFM2BGVxNIHjVIUpJLCiZX8+NYYl9bKYReuTljGtFnG7VyWntzov10grF2bhR76rKC9RqDzkODjFSF/KaFEx2IFR+JYKySR2CTzoqU/AOXUFqXxPKaETydaJqebOehdlyqEEivPPev8w2yFY+0xkC9JYG+ZHTDFfDD2//HD6rPHOnRVWjTaafTE0XUT/nUXFvVmhTY7CbfyGnioqvlGennt9DqTdrqLZjrSKnrNfzrFKnsd2ztejzuxgT2qoL2Wmz73/j7BIv8',
  'bRsClFMCpBoEIL4Gn70K1Z4Lfs0NsgYQc+8Z29AeIjQgnKghpXY0ctI1IHQ27EVArZxC/JhEppJPr8NV2oRXcW5cblhgKs9gRodiKYZlENtlFUdm3TNrOOhrGYpvy9VvmpRySv565Bl8LhGACH+DZbOFYr6Lp46MfxiN74mOd5iOqBOPy4SPf5WPvSqSnOmSizmUOQSY1KeaQeuhay6k/Mmpj1Cs81qwp5axcyGzLjy7UTrCvjjDbvTDaxLFh0bIbMrPKi3T0OrY9VzbMcLcv67efdTkIt7lIrL5PiT+',
  'IxgAR9IC/SIHR8wNnVYdx80e97IpgK8yOEsz+TU50Fw/IgRIZohIVDhNEDtPrvRXpC1kgcNo3Jlqptht1kpxYsJ0v3uIvfqJmBqWQG2Yc82cz2GdFLedftmkSp6vneSzGlO5yN/JKODK4vbS/ADaQF7eGVvhXxT5rIn5rAj8eND+',
]

/** Hashes of phrases that a text begins with, 4 bytes each. */
export const startHashes: readonly string[] = [
  '2ufQsA==',
  '7P8uHim39SHGk9VP9mIzU5TMK1Sx0BJZrOn7WYqqt1yTKKhf7tQcYGgOVmPi6mh05s+agmljy4J0fSGWYlYnl0uo5dUecOzdz4X48vzHEvM=',
  'tiujGgdwFD9bjtxdVlx9rLSe6839cIzWchrS8w==',
  '3tAJBfUN7AUPhKQVdK/TS1qAw2H3HjJjPVMDbEqUyn7wJKKA68VggzylCYdjFseLhy2yu1soKLzfnjm+9aKMwSCKcsbFgqjJi9jpzYNUH89FS7fTQu2q1jfd4tk=',
  'glXn9g==',
  'wnhqATJ6PynFEKwxp77GROR7SGs+7Q25xlVW3Q==',
  'YynMB574QBD23NERgY0TE5u7vxiZueYZhq37GTAVhiA+jE4nMJu0MMOctDFY0k4yxHOGOxuZTD/nhYs/cCzRSzs/4UsLBAdMgsRlUZOEx1FcgyBSEtklWQ5eEGe8jE1nd56mbN1D029pOF9wPLU9cS8IQ3GD5fl3Mspred6UwHyFD4eGklPljaSN9pDgw6uSMfW6lCOIf6g9JWqrbLg7romHSLw3kmfOfwYT0oAqidNVnRzbBUf23DMsE/U=',
  'JscWIr1xzyJ/gddEkgiyS+BOhlT8UQ5smRydd/xxAoV9UKau6GgxwGt8x8SRTQLKQ+ezzN1NyNHW99TW/tm+50XJIPf3yRf4',
  'By2GqcerP6p7ncWt69IpsP2bcfo=',
  'gHCSR7tCSY5pPtihLreXp2oUlsnfc5bM',
  '',
  'h/YkLcQx4IXx9HO4ULAX4QRUAeao6Ofpw6oA7g==',
  '0U2vBvmXLQghqW8Jb5nnCr0YcDwutqRGhWDHTVAvs1j74BtddSmGZbgaUGdJy7tnEbwibtItuJuo1KmrGoUavpQzXMU+CorL7RYq2HBA7tnYkAzcRpZg9w==',
  't8+xAj3YDhBo9HgQd1ByISaj/jjQUlM+BnTbSqcmj1ENkzdTvLceX8oVI3y8F6imkZvCr7ZyJ7//LsrCGHwSw0rD+MPgh6XK53/32RhpleXPxcD8',
]

/** Phrases that stand somewhere in a text, parted by "|". */
export const parts: readonly string[] = [
  '',
  '',
  '댓글을 남겨',
  '',
  '하시겠습니까',
  'جميع الحقوق محفوظة|alle rechte vorbehalten|all rights reserved|no part may be reproduced|republish this story|todos los derechos reservados|prohibida su reproducción|تمامی حقوق محفوظ است|tous droits réservés|reproduction interdite|כל הזכויות שמורות|सर्वाधिकार सुरक्षित|hak cipta dilindungi|tutti i diritti riservati|riproduzione riservata|無断転載を禁じます|無断転載・複製を禁じます|무단전재|alle rechten voorbehouden|wszelkie prawa zastrzeżone|todos os direitos reservados|все права защищены|перепечатка запрещена|สงวนลิขสิทธิ์|tüm hakları saklıdır|giữ toàn quyền|未经授权不得转载|未經授權，不得轉載',
  '',
  '로그인이 필요',
  '신고가 접수|차단을 해제',
  '',
  '',
  '',
  '공유하기|기사보내기',
  '',
]
