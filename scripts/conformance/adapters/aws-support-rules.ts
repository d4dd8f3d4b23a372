import { answerOfOurs } from '../ours.js'
import { serve } from './protocol.js'

await serve(answerOfOurs)
