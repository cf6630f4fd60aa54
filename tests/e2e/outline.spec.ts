import { type Outline, testOutlines } from './support/outline.ts';

/** The pages that one goes to from the navigation, and search. */
const outlines: readonly Outline[] = [
  {
    at: '/',
    outline: `
      - link "Skip to content"
      - banner:
        - link /Partnership Dashboard/
        - navigation "Main":
          - link "Overview"
          - link "Visits"
          - link "Partners"
          - link "Themes"
          - link "People"
        - button /^Search/
        - group "Language":
          - button "EN" [pressed]
          - button "中文"
        - button /^Colours/
      - main:
        - heading "Who came, where we went, what was agreed" [level=1]
        - list:
          - listitem:
            - link "85 visits"
            - text: visits on record since 2005, with
          - listitem:
            - link "110 partners"
        - region /2021 has the most visits/:
          - heading [level=2]
        - region "Featured partners":
          - heading "Featured partners" [level=2]
        - figure /came up/:
          - heading [level=2]
          - group "Show as"
          - table
      - contentinfo:
        - text: Data as of 20 Nov 2026
        - button "Shortcuts"
        - link "About"`,
  },
  {
    at: '/visits',
    outline: `
      - main:
        - heading "Visits" [level=1]
        - button "Copy link to this view"
        - status: 85 of 85 visits
        - search "Search within the visits":
          - searchbox "Search within the visits"
        - complementary "Filters":
          - group "Theme":
            - checkbox "Solid waste, 2 visits"
          - group "Direction":
            - checkbox "Inbound, 47 visits"
            - checkbox "Outbound, 30 visits"
            - checkbox "Elsewhere or online, 8 visits"
        - heading /85 visits. 47 came to us, 30 we made, 8 met elsewhere/ [level=2]
        - region /2021 has the most visits/
        - heading /^2025/ [level=3]
        - list:
          - listitem:
            - article:
              - time: 31 Oct–2 Nov
              - text: Inbound
              - heading "Fifth USTB-Tohoku University symposium in Huairou" [level=4]:
                - link
              - link "Tohoku"`,
  },
  {
    at: '/partners',
    outline: `
      - main:
        - heading "Partners" [level=1]
        - status:
          - text: 110 partners in
          - link "20"
          - text: countries and regions
        - list "Kind":
          - listitem:
            - button "Universities 47"
        - search "Find a partner"
        - group "Sort":
          - radio "Name" [checked]
        - group "Show as":
          - radio "Cards" [checked]
          - radio "Table"
        - heading "Universities" [level=2]
        - list:
          - listitem:
            - article:
              - heading [level=3]:
                - link`,
  },
  {
    at: '/themes',
    outline: `
      - main:
        - heading "Themes" [level=1]
        - region "18 themes, ranked by visits"
        - figure /^Industry rose/:
          - heading [level=2]
          - group "Show as":
            - radio "Chart" [checked]
            - radio "Table"
          - group /stacked by 5 groups of themes/
          - table "Share of visits, %":
            - rowgroup:
              - row:
                - columnheader "Group of themes"
        - figure /^Where there is no conversation yet/:
          - region "Partners and themes, scrolls":
            - table`,
  },
  {
    at: '/people',
    outline: `
      - main:
        - heading "People" [level=1]
        - region "Directory":
          - group "Whose people":
            - radio "All" [checked]
          - search "Find a person"
        - region "Those of ours who were there most often":
          - table "Those of ours who were there most often":
            - rowgroup:
              - row:
                - columnheader "Person"
                - columnheader "When"`,
  },
  {
    at: '/search?q=steel',
    outline: `
      - main:
        - heading "Search" [level=1]
        - search "Search everything on record":
          - searchbox "Search everything on record": steel
        - region "Visits":
          - heading "Visits" [level=2]
          - list:
            - listitem:
              - article:
                - heading [level=3]:
                  - link
        - region "Partners"`,
  },
  {
    at: '/data',
    outline: `
      - main:
        - heading "How whole the records are" [level=1]
        - region "Every record could be read"
        - region "What is missing in 85 visits"
        - region "The six files":
          - region "Records in each file of the folder data":
            - table "Records in each file of the folder data":
              - rowgroup:
                - row:
                  - columnheader "File"
                  - columnheader "Left out"
        - region "How to mend the records"`,
  },
];

testOutlines(outlines);
