/* eslint-disable import-sort/imports -- The palette has to come after the theme's own styles. */
import type { Theme } from 'vitepress'
import DefaultTheme from 'vitepress/theme'
import './palette.css'

export default { extends: DefaultTheme } satisfies Theme
