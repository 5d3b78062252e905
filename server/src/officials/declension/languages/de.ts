import type { NameLanguage } from './language';

/** German: the genitive only, behind a hissing sound an apostrophe or "ens". */
export const de: NameLanguage = {
  id: 'de',
  script: 'Latin',
  notHolders: 'ehemalig- früher- künftig- neu- erst- amt- posten ex ex- als',
  months: 'januar jänner jan|februar feb|märz|april apr|mai|juni jun|juli jul|august aug|september sept|oktober okt|november nov|dezember dez',
  suffixes: "s 's ' es ens",
  hissing: 's ß x z ce',
  given: {
    male: 'achim alexander alfred andreas anton arno axel benjamin bernd bernhard björn carsten christian christoph claus daniel dennis detlef dieter dietmar dirk eberhard eckart erich ernst ewald felix florian frank franz friedrich fritz georg gerd gerhard günter günther hans harald heiko heiner heinrich heinz helmut herbert hermann holger horst hubert jan jens joachim jochen johann johannes jonas jörg jürgen kai karl klaus kurt lars lothar ludwig lukas manfred marco markus martin matthias max michael norbert olaf oliver otto patrick paul peter philipp rainer ralf reinhard robert roland rolf rudolf sascha sebastian siegfried simon stefan stephan steffen sven theo thomas thorsten tim tobias torsten udo ulrich uwe volker walter werner wilhelm winfried wolfgang wolfram',
    female: 'agnes alexandra andrea angela angelika anja anke anna anne annegret annette antje barbara beate bettina birgit brigitte britta carla christa christiane christina claudia cornelia dagmar daniela doris dorothea edith elisabeth elke erika eva franziska frauke gabriele gerda gisela gudrun hanna hannelore heidemarie heike helga hildegard ilse ines inge ingrid irene iris jana julia jutta karin katharina katja katrin kerstin kirsten lisa luise maria marianne marion martina melanie michaela monika nadine nicole nina petra regina renate rita rosemarie ruth sabine sandra sarah sibylle silke silvia simone sonja stefanie stephanie susanne sybille tanja ulla ulrike ursula ute vera verena veronika waltraud yvonne',
  },
};
