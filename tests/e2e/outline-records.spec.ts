import { type Outline, testOutlines } from './support/outline.ts';

/** The pages of single records, and the matrix with one of its cells looked at. */
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
          - region "When it came up":
            - heading /^The dates of these 2 leave open/ [level=3]
          - figure /^Too few visits to say how it moves/:
            - group "Counted by":
              - radio "Period" [checked]
            - group "Show as"
            - table:
              - rowgroup:
                - row:
                  - columnheader "Period"
              - rowgroup:
                - row:
                  - rowheader "before 2011"
          - region "6 partners spoke of it"
          - figure "Most often with Green and low-carbon development, in 2 of 2 visits":
            - group "Show as"
          - region "Words of the sources"
          - region "12 people met"
          - region "4 people of our own"
          - region "2 visits"`,
  },
  {
    at: '/periods/14th-fyp',
    outline: `
      - main:
        - article:
          - navigation "The periods before and after":
            - link /13th Five-Year Plan/
            - link /15th Five-Year Plan/
          - heading "14th Five-Year Plan 十四五" [level=1]
          - list:
            - listitem:
              - link "36 visits for certain, up to 40"
            - listitem:
              - button "54 partners met for certain, up to 64"
          - region "What was done":
            - table "Visits by year and by who travelled":
              - rowgroup:
                - row:
                  - columnheader "2021"
              - rowgroup:
                - row:
                  - rowheader "all visits"
          - region "With whom":
            - heading "45 new" [level=3]
            - heading "12 met again" [level=3]
            - heading "35 not met" [level=3]
            - heading "12 countries and regions" [level=3]
          - region "On what":
            - table /^Themes by number of visits/
          - region "What was agreed":
            - heading "Other results" [level=3]
          - region "What was promised, and not yet done":
            - table "Open commitments that are no agreements, longest waiting first"`,
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
  {
    at: '/matrix?sort=fewest:solid-waste&row=cast&column=solid-waste',
    outline: `
      - main:
        - link "Themes"
        - heading "Coverage" [level=1]
        - button "Copy link to this view"
        - button "Download as CSV"
        - navigation "Ready made":
          - list:
            - listitem:
              - link "Partner × theme in each plan"
        - combobox "Rows"
        - button "Swap rows and columns"
        - combobox "Columns"
        - combobox "In each cell"
        - combobox "Count"
        - button "Filters"
        - heading "No visit on Solid waste for 104 of 110 partners" [level=2]
        - status:
          - link "The same 85 visits as a list"
        - status: No visit with CAST on Solid waste
        - grid "Matrix of 110 partners by 18 themes":
          - row:
            - columnheader "Partner":
              - button "Partner. Sort the rows by name"
            - columnheader "Solid waste":
              - button "Sort the rows by Solid waste"
              - link
          - row:
            - rowheader "All":
              - button "Sort the columns by total"
            - gridcell:
              - link /^All together/
        - region "No visit with CAST on Solid waste":
          - heading "No visit with CAST on Solid waste" [level=2]
          - button "Close what is said of this cell"
          - region "Partners with visits on Solid waste"`,
  },
];

testOutlines(outlines);
