/** The script that shows pictures over the window; it is put into a page when a picture is first enlarged. */
import { offer } from '../injection/offers.ts'
import { openPictures } from '../ui/aids/pictures/open-pictures.tsx'

offer('pictures', openPictures)

export default 'pictures'
