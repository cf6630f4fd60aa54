import { type Outline, testOutlines } from './support/outline.ts';

/** The pages of single records. */
const outlines: readonly Outline[] = [
  {
    at: '/visits/2024-10-31-cast-bri-forum',
    outline: `
      - main:
        - article:
          - navigation "Where this visit belongs"
          - navigation "Visits of the same partner"
          - heading "CAST’s executive secretary at USTB’s 2024 Belt and Road forum" [level=1]
          - region "Who was in the room":
            - heading "Who was in the room" [level=2]
            - heading /China Association for Science and Technology/ [level=3]
            - list:
              - listitem:
                - link "LUO Hui"
                - text: /head of delegation/
            - heading /USTB/ [level=3]
            - list:
              - listitem:
                - link "WU Guilong"
                - text: host Chancellor
          - region "What it touched, and where the source says so"
          - region "Discussed"
          - region "Source"
          - region "Before and after, with the same partners"
          - complementary "Facts"`,
  },
  {
    at: '/partners/cast',
    outline: `
      - main:
        - article:
          - navigation "Where this page belongs"
          - img "Seal of China Association for Science and Technology"
          - heading "China Association for Science and Technology 中国科学技术协会" [level=1]
          - paragraph: /USTB visited/
          - region /^Two visits/
          - region "What the visits were about"
          - region "One open commitment"
          - region "People met":
            - heading "CAST" [level=3]
            - heading "USTB" [level=3]
          - region "CAST among the 8 associations":
            - table "Partners of the same kind, those with most visits first"
          - region "Both visits"
          - region "What is missing here"
          - region "Three sources"`,
  },
  {
    at: '/themes/solid-waste',
    outline: `
      - main:
        - article:
          - heading "Solid waste 固体废物" [level=1]
          - region "When it came up"
          - figure "Came up only in 2021, in 2 visits":
            - group "Show as"
            - group "Visits on this theme in each year from 2005 to 2026.":
              - img:
                - 'link "2021: 2 visits"'
          - figure "Most often with Green and low-carbon development, in 2 of 2 visits":
            - group "Show as"
          - region "6 partners spoke of it"
          - region "12 people met"
          - region "4 people of our own"
          - region "Words of the sources"
          - region "2 visits"`,
  },
  {
    at: '/people/yang-renshu',
    outline: `
      - main:
        - navigation "Where this person belongs"
        - heading "YANG Renshu 杨仁树" [level=1]
        - paragraph: /visits from 2019 to 2024/
        - region "Whom YANG Renshu met, by partner":
          - table "People met, by partner, on one axis of years":
            - rowgroup
            - rowgroup:
              - row:
                - rowheader
                - cell:
                  - img /Inbound/
        - region "Posts over time"
        - region "24 visits"`,
  },
];

testOutlines(outlines);
