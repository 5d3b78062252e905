import { silent } from '../../../support/zoo';

/** Pages about programs: what they can do, how they are set, what became of them. */
describe('formats: pages about programs', () => {
  silent('options, each with its type and what it is where nobody says', `
    # ferry-bell

    > Ring the bell of a ferry

    ## API

    ### bell(options?)

    Returns: \`Bell\`

    #### options

    Type: \`object\`

    ##### tone

    Type: \`string\`\\
    Default: \`'low'\`

    The tone of the bell.

    ##### times

    Type: \`number\`\\
    Default: \`2\`

    How often it rings.

    ##### quiet

    Type: \`boolean\`\\
    Default: \`false\`

    Do not ring at night.
  `);

  silent('a tutorial with pieces of code', `
    # Как покрасить паром

    Сначала опишем корпус:

    \`\`\`css
    .hull {
      color: green;
      width: 40px;
    }
    \`\`\`

    Теперь палубу и рубку:

    \`\`\`css
    .deck {
      color: brown;
      width: 36px;
      border: 1px solid;
    }
    .cabin {
      color: white;
      width: 8px;
    }
    \`\`\`

    То же самое из кода:

    \`\`\`js
    paint({
      color: 'green',
      width: 40,
      quick: true
    });
    paint({
      color: 'white',
      width: 8,
      quick: false
    });
    \`\`\`
  `);

  silent('the heads of a mail, as programs hand it on', `
    Return-Path: <dana@example.org>
    Received: from pier.example.org (pier.example.org [192.0.2.1])
    \tby bank.example.org with ESMTP id 4711
    Received: from boat.example.org (boat.example.org [192.0.2.7])
    \tby pier.example.org with ESMTP id 12
    Received: from [192.0.2.9] by boat.example.org
    Message-ID: <7@example.org>
    MIME-Version: 1.0
    Content-Type: multipart/mixed; boundary=tide

    --tide
    Content-Type: text/plain; charset=utf-8
    Content-Transfer-Encoding: 8bit

    The boat sails at nine.

    --tide
    Content-Type: image/png; name=boat.png
    Content-Transfer-Encoding: base64

    iVBORw0KGgo=
  `);

  silent('whose work the parts of a package are', `
    Source: ferry
    Upstream-Contact: Dana Whitlock <dana@example.org>

    Files: *
    Copyright: 2011-2024, Dana Whitlock
    License: MIT

    Files: bell/*
    Copyright: 2015, Luis Moreno
    License: Apache-2.0

    Files: rope/*
    Copyright: 2019, Kim Harrow
    License: MIT

    License: MIT
     Permission is granted to sail this ferry, free of charge, to any person.

    License: Apache-2.0
     You may sail this ferry if you say what you changed.
  `);

  silent('the type of each method’s arguments and what it gives', `
    # Class: Ferry

    Extends: \`Boat\`

    ## new Ferry(pier, options)

    Arguments:

    * **pier** \`Pier\`
    * **options** \`FerryOptions\` (optional)

    Returns: \`Ferry\`

    ## ferry.sail(to)

    Arguments:

    * **to** \`Pier\`

    Returns: \`Promise<void>\`

    ## ferry.ring()

    Returns: \`void\`
  `);

  silent('code as it stands in a file', `
    def sail(ferry, pier):
        """Sails to a pier."""
        try:
            ferry.leave()
        except TideError:
            return None
        if ferry.at(pier):
            return pier
        else:
            ferry.wait()
        try:
            ferry.ring()
        except BellError:
            pass
        else:
            return pier
        finally:
            ferry.rest()
  `);

  silent('where and when a meeting is', `
    # Agenda of the 12th meeting

    - **Host**: Delby Harbor Project
    - **Dates**: 24-26 July 2024
    - **Dinner**: Wexcombe Inn
    - **Wifi**: HARBOR, no password

    ## Agenda items

    1. Opening
    1. Report of the captain
    1. The rope question (30m, Kim Harrow)
    1. Any other business
  `);

  silent('items of a list that begin with a key in brackets or in bold', `
    # Changelog

    ## v1.1.0

    - [New] add a bell for the night boat
    - [Fix] do not ring twice when the tide is low
    - [Dev Deps] update the rope and the anchor

    ## v1.0.1

    * **bell:** ring only when the boat is in sight of the pier
    * **rope:** tie it before the passengers go ashore

    ## v1.0.0

    - [New] add a timetable for the winter
    - [Fix] do not sail with the door open
    - [Dev Deps] update the rope

    ### Bug Fixes

    * **bell:** it did ring on Tuesdays, when the boat does not sail
    * **rope:** it was too short for the new pier
  `);

  silent('a page of a manual, set from margin to margin', `
    FERRY(1)                      Utilidades de ribera                      FERRY(1)

    DESCRIPCIÓN
           Ferry  lleva  personas  de  una  orilla a la otra, despacio y sin que
           nadie   pague,  porque  el  barco  es  viejo  y  nadie  lo  quiere.

           Ferry  espera  a  que  suba  la  marea  antes  de  salir del puerto de
           Ribalta, y  vuelve  cuando  la  marea baja.

           Ferry  no  sale  los  martes,  que  es  el día del mercado grande.

           Ferry   puede  llevar  ovejas,  si  las  ovejas  no  se  mueven mucho.
  `);

  silent('what is new in a program, by kind under headings that come again', `
    # Changelog

    ## 1.4.0 (2024-05-04)

    ### Bug Fixes

    * the ferry sails when the bell rings, and not before
    * the bell can be heard on both piers

    ### New Sails

    * there is one for the winter, which is what you asked for

    ## 1.3.0 (2024-03-11)

    ### Bug Fixes

    * the rope is as long as the river is wide

    ### New Sails

    * you can take it down now

    ## 1.2.0 (2024-01-09)

    ### Bug Fixes

    * it does not leak any more, as far as we know
  `);
});
