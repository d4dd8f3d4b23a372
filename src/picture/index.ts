export type { PictureTheme } from './theme.js'
export { timelineSvg, type TimelineSvgOptions } from './timeline-svg.js'
export { timelineText, type TimelineTextOptions } from './timeline-text.js'
