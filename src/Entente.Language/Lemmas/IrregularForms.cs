using System.Collections.Frozen;

namespace Entente.Language.Lemmas;

/// <summary>Irregular forms of English, each as form/lemma. They hold whatever the training texts happen to contain.</summary>
internal static class IrregularForms
{
    private static readonly FrozenDictionary<string, string> s_verbs = Parse(
        """
        was/be were/be been/be am/be is/be are/be being/be bore/bear borne/bear beaten/beat became/become began/begin begun/begin bent/bend bet/bet
        bade/bid bidden/bid bound/bind bit/bite bitten/bite bled/bleed blew/blow blown/blow broke/break broken/break bred/breed brought/bring
        built/build burnt/burn bought/buy caught/catch chose/choose chosen/choose clung/cling came/come crept/creep dealt/deal dug/dig did/do done/do
        does/do drew/draw drawn/draw dreamt/dream drank/drink drunk/drink drove/drive driven/drive ate/eat eaten/eat fell/fall fallen/fall fed/feed
        felt/feel fought/fight found/find fled/flee flung/fling flew/fly flown/fly flies/fly forbade/forbid forbidden/forbid foresaw/foresee
        foreseen/foresee forgot/forget forgotten/forget forgave/forgive forgiven/forgive forsook/forsake forsaken/forsake froze/freeze frozen/freeze
        got/get gotten/get gave/give given/give went/go gone/go goes/go ground/grind grew/grow grown/grow hung/hang had/have has/have heard/hear
        hid/hide hidden/hide held/hold kept/keep knelt/kneel knew/know known/know laid/lay led/lead leant/lean leapt/leap learnt/learn left/leave
        lent/lend lain/lie lying/lie lit/light lost/lose made/make meant/mean met/meet misled/mislead misunderstood/misunderstand mown/mow
        outdid/outdo outdone/outdo overcame/overcome overran/overrun overheard/overhear overrode/override overridden/override oversaw/oversee overseen/oversee
        overtook/overtake overtaken/overtake overthrew/overthrow overthrown/overthrow paid/pay pled/plead proven/prove rebuilt/rebuild remade/remake
        repaid/repay retook/retake retaken/retake rewrote/rewrite rewritten/rewrite rode/ride ridden/ride rang/ring rung/ring rose/rise risen/rise
        ran/run said/say saw/see seen/see sought/seek sold/sell sent/send sewn/sew shook/shake shaken/shake shorn/shear shone/shine shot/shoot
        shown/show shrank/shrink shrunk/shrink sang/sing sung/sing sank/sink sunk/sink sat/sit slew/slay slain/slay slept/sleep slid/slide slung/sling
        smelt/smell sown/sow spoke/speak spoken/speak sped/speed spelt/spell spent/spend spilt/spill spun/spin spat/spit spoilt/spoil sprang/spring
        sprung/spring stood/stand stole/steal stolen/steal stuck/stick stung/sting stank/stink stunk/stink strode/stride stridden/stride struck/strike
        stricken/strike strung/string strove/strive striven/strive swore/swear sworn/swear swept/sweep swollen/swell swam/swim swum/swim swung/swing
        took/take taken/take taught/teach tore/tear torn/tear told/tell thought/think threw/throw thrown/throw trod/tread trodden/tread
        underwent/undergo undergone/undergo understood/understand undertook/undertake undertaken/undertake undid/undo undone/undo unwound/unwind
        upheld/uphold woke/wake woken/wake wore/wear worn/wear wove/weave woven/weave wept/weep won/win wound/wind withdrew/withdraw
        withdrawn/withdraw withheld/withhold withstood/withstand wrung/wring wrote/write written/write dying/die tying/tie vying/vie bypassed/bypass
        allied/ally
        """);

    private static readonly FrozenDictionary<string, string> s_nouns = Parse(
        """
        men/man women/woman children/child people/person feet/foot teeth/tooth geese/goose mice/mouse oxen/ox lice/louse dice/die leaves/leaf
        lives/life wives/wife knives/knife wolves/wolf halves/half calves/calf loaves/loaf thieves/thief selves/self shelves/shelf hooves/hoof
        scarves/scarf crises/crisis analyses/analysis bases/basis theses/thesis hypotheses/hypothesis oases/oasis diagnoses/diagnosis axes/axis
        parentheses/parenthesis syntheses/synthesis emphases/emphasis neuroses/neurosis criteria/criterion phenomena/phenomenon curricula/curriculum
        memoranda/memorandum referenda/referendum bacteria/bacterium media/medium data/datum strata/stratum millennia/millennium consortia/consortium
        stimuli/stimulus nuclei/nucleus radii/radius alumni/alumnus fungi/fungus cacti/cactus loci/locus syllabi/syllabus indices/index
        appendices/appendix matrices/matrix vertices/vertex formulae/formula larvae/larva algae/alga antennae/antenna coups/coup gases/gas buses/bus
        lenses/lens viruses/virus statuses/status censuses/census corpora/corpus genera/genus plateaux/plateau bureaux/bureau chairmen/chairman
        spokesmen/spokesman spokeswomen/spokeswoman servicemen/serviceman gunmen/gunman policemen/policeman militiamen/militiaman fishermen/fisherman
        businessmen/businessman congressmen/congressman lawmakers/lawmaker statesmen/statesman tribesmen/tribesman clergymen/clergyman
        grandchildren/grandchild passersby/passerby series/series species/species headquarters/headquarters aircraft/aircraft
        """);

    private static readonly FrozenDictionary<string, string> s_adjectives = Parse(
        """
        better/good best/good worse/bad worst/bad farther/far farthest/far further/far furthest/far less/little least/little elder/old eldest/old
        more/many most/many
        """);

    private static readonly FrozenDictionary<string, string> s_adverbs = Parse(
        """
        better/well best/well worse/badly worst/badly farther/far farthest/far further/far furthest/far less/little least/little more/much most/much
        """);

    /// <summary>The lemma of an irregular form in small letters, or null when the form is regular.</summary>
    public static string? Find(string lower, UniversalPos pos) => pos switch
    {
        UniversalPos.Verb or UniversalPos.Aux => s_verbs.GetValueOrDefault(lower),
        UniversalPos.Noun => s_nouns.GetValueOrDefault(lower),
        UniversalPos.Adj => s_adjectives.GetValueOrDefault(lower),
        UniversalPos.Adv => s_adverbs.GetValueOrDefault(lower),
        _ => null,
    };

    private static FrozenDictionary<string, string> Parse(string text) => text
        .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(pair => pair.Split('/'))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1]);
}
