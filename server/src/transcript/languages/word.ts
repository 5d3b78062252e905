/** What a word may be, in any language: labels are short, so that telling the language first would be the weaker evidence. */
export const enum Word { Common = 1, Honorific = 2, Office = 4, Part = 8, Group = 16, Particle = 32, Decoy = 64, Article = 128, Domain = 256, Member = 512, Join = 1024, SmallJoin = 2048, Suffix = 4096, Pointed = 8192, Says = 16384, Given = 32768, Behalf = 65536 }
