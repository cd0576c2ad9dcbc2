/**
 * The script that is put into a page when the reader asks for it. Its value is the reading of the page, which
 * `scripting.executeScript` hands to who injected it. Injected again, it reads again with what is there already.
 */

// Before all else, for the sake of the script's size: see there.
import '../extract/extract.ts'
import { answer } from '../answer.ts'
import { offerPageApi, pageApi } from '../injection/page-api.ts'
import { PageReader } from './page-reader.ts'

function start(): PageReader {
  const reader = new PageReader(document)
  offerPageApi(reader)
  answer('page', {
    read: (request) => reader.read(request),
    readMore: () => reader.readMore(),
    readSelected: () => reader.readSelected(),
    closeReader: async () => reader.closeReader(),
  })
  return reader
}

// An object left by an older version of the extension may lack what this one needs, but then its world is gone too.
const api = pageApi() ?? start()

export default api.readAsBefore()
