import type { LanguageData } from './language';

export const pt: LanguageData = {
  id: 'pt',
  common: 'o a os as de que e do da em um uma para é com não se na no por mais dos das como mas foi ao à seu sua ou ser quando muito há nos já está também só pelo pela até isso entre depois sem mesmo aos quem nas essa esse ele ela eles você obrigado obrigada senhores senhoras bom boa',
  openers: 'então assim portanto contudo todavia porém entretanto aliás ainda agora hoje ontem amanhã sempre nunca jamais onde qual quais quanto quantos conforme enquanto durante desde efetivamente evidentemente obviamente certamente talvez cada qualquer alguém ninguém nada algo porque especialmente concretamente claro exato exatamente certo pois perfeito',
  honorifics: 'sr sra srs sras srª sr.ª dr dra dr.ª drª prof profª senhor senhora senhores senhoras dom dona exmo exma',
  articles: 'o a os as',
  offices: 'presidente presidenta vice-presidente vice-presidenta deputado deputada ministro ministra primeiro-ministro primeira-ministra secretário secretária senador senadora relator relatora governador governadora prefeito prefeita vereador vereadora juiz juíza procurador procuradora promotor diretor diretora embaixador embaixadora comissário comissária líder coordenador coordenadora reitor reitora',
  members: 'senador senadora deputado deputada vereador vereadora',
  joinsInSmall: 'da das do dos',
  joins: 'de',
  parts: 'pergunta resposta p r entrevistador entrevistadora entrevistado entrevistada jornalista repórter moderador moderadora apresentador apresentadora locutor locutora público plateia participante intérprete convidado convidada orador oradora voz testemunha',
  groups: 'deputados senadores vozes todos vários várias protestos',
  particles: 'de da do das dos e',
  suffixes: 'jr',
  asks: 'pergunta perguntou',
  decoys: 'exemplo fonte data local nota resumo conclusão título tema assunto anexo foto resultado primeiro segundo terceiro finalmente aplausos risos presentes ausentes observação objetivo último além repito acrescento votação ponto problema facto fato proposta colegas nome sinopse descrição opções exemplos erros introdução índice',
  stage: 'aplausos risos palmas|prolongados e',
  pages: 'página pág',
  scenes: 'int ext|ato acto cena',
  record: 'submetido à votação|submetida à votação|submetidos à votação|aplausos do|aplausos da|protestos do|risos do|vozes do',
  credits: 'foto',
};
