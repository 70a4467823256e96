// Chapter 4: from a lid that nobody can read to the steps of the Factory. First person; the two memories are in the third.
// Threads: the click opens · coats (a body held open like one) · Cabbages · lies are loud · the hook · who finishes his sentences.
// `way` is how she went: 1 with Hugo’s people, 2 with Ido, 3 alone. `turn` is which of her two matters at the Factory this is,
// and what came before it: 1 nothing, 2 form, 3 wall, 4 lift.

=== lake ===
# chapter: 4 Licence
# title: Open by hand
# node: lake
# hint: A lid with writing on it, given away free
# plate: street door
# weather: rain 0.2
# grade: dawn 0.5
# light: dawn 0.5
# ambience: street-rain 0.3
# music: under-zalem
I’ve come down with my boots in my hand, and sit on the step to do them up. # actor: alita curious left # sound: door-street
The doctor is asleep down in the clinic, in the chair, {marks ? m_ido_hurt:with his shoulder strapped|with ten stitches in his arm}. Hugo is on the doorstep with a sack. # actor: hugo neutral right
I haven’t slept. Grewishka held me up by the wrist, as one holds a lantern, to see what he’d got. # actor: alita sad closed left
It’s a good body for sitting in. In the alley it was a teacup. And the right knee, which was always bad, folds when it likes. # sound: servo-small # camera: push 1.1 6s
HUGO: And there’s this. It was lying by the hatch. # actor: hugo grin right # sound: rake-tin # camera: push 1 2s
Out of the sack comes a grey lid the size of a dinner plate. It’s clean. Nothing else in the sack is. # sound: saucer-down # camera: push 1.2 6s
ALITA: What does it do? # actor: alita curious open left
HUGO: It’ll do to show buyers. There isn’t a scratch on it, and below the rust there’s none on the ship. Whoever gets her open can ask what he likes. # actor: hugo warm point right
HUGO: He could be up there in a year. # actor: hugo quiet stand right # music: none
He looks up, past the roofs, at what’s over them. When he’s quiet it’s true.
Round the edge of the lid there are marks. # camera: push 1.35 5s
HUGO: Decoration. # actor: hugo neutral right
They turn into words without being asked. # sound: motif-alita-low # actor: alita surprised closed left
ALITA: “Hatch four. Put hand here. Wait, and answer.”
He laughs. Then he tilts the lid to the light himself, as though I might have heard it speak. # actor: hugo surprised right # light: dawn 0.9
HUGO: Nobody can read that. There’s a man who’s written a book on how nobody can read that. # actor: hugo surprised point right
ALITA: They did it quite large. Did you wait?
HUGO: We used acid. # actor: hugo quiet stand right
I read it again. It still says hand. # camera: push 1 3s # actor: alita curious open left near
I want to see the door.
KOYOMI (aside): Hugo! It’s hours out! Is she coming, or is she knitting? # sound: bikes-far # camera: pan 0.3 3s
* [“Take me there. Bring whoever you like.” # id: lake-crew]
    HUGO: Whoever I like’s at the pump, with two wheels, eating the change. # actor: hugo grin right # sound: coins
    ~ mark(m_wreck_crew)
    ~ trust_hugo_by(1)
    -> lake_crew
* [Wake Ido, and show him the lid before I go. # id: lake-ido]
    HUGO: You’d ask him? Before? # actor: hugo surprised right
    ALITA: It’s his knee as well. # actor: alita warm left near
    ~ mark(m_wreck_ido)
    ~ trust_ido_by(1)
    -> lake_father
* [“I made that up. It’s a lid.” Go alone, tonight. # id: lake-alone]
    It’s the loudest I have ever been. The letter flap rings. # sound: latch-small # actor: alita afraid closed left near
    HUGO: Right. # actor: hugo quiet right
    He sells things, and knows when he’s being sold one. He takes up his sack, and doesn’t ask for the lid back. # sound: rake-tin
    ~ mark(m_wreck_alone)
    ~ trust_hugo_by(-1)
    -> lake_alone

=== lake_crew ===
# title: Before two o’clock
# node: lake-crew
# hint: A ride out, with three people who want their share
# plate: badlands lake
# change: wipe 1.2s
# weather: dust 0.8
# grade: day 0.4
# ambience: lake-shore 0.5
# music: under-zalem
Inside Hugo’s wheel there’s room for one and a half. I’m the half. # sound: wheel-bike # camera: pan 0.4 6s
Koyomi and Tanji have the other, and an argument they’ve brought to eat on the way. # sound: bikes-far
After the last wall the road goes on without any houses to do it for. # codex: the-badlands the last wall
Then the shadow stops. It has an edge, as a table has. Hugo puts his boots down where half of us is in the sun and half is under Zalem. # sound: skate-stop # light: dawn 0.9 # actor: hugo warm point right # actor: alita surprised left
HUGO: Look up. No, at the side of it. You can only see the side from here, before two o’clock. See the white? # camera: push 1.2 8s
There is white, the size of a crumb, on the rim, and it moves.
HUGO: That’s washing. My mother used to stand me here. Count them, she’d say. Somebody up there’s got to bring those in. # actor: hugo quiet stand right # music: none
TANJI: It’s steam. # actor: tanji sour centre
TANJI: I’ve told him since we were ten. They’ve a valve there. It’s steam.
Hugo counts it anyway. He gets to fourteen, and starts the wheel. # sound: wheel-bike # exit: tanji # camera: push 1 2s # music: under-zalem
We’re at the lake by ten. Koyomi walks to the edge, and looks left, and looks right. # actor: koyomi scowl centre # ambience: lake-shore # exit: hugo
KOYOMI: One door, and it’s under water. That’s none. I count that as none. # weather: dust 0.3
{day == day_market:
    KOYOMI: And she’s carrying nothing. You never go in anywhere carrying nothing, I *told* you that. Here. # actor: koyomi grin centre
    She gives me her good screwdriver, handle first. She doesn’t say what she paid. # sound: servo-small # actor: alita warm open left
- else:
    KOYOMI: Who goes in with bare hands? Do you want a screwdriver? It’s a good one. I want it back. # actor: koyomi scowl centre
    I say that the lid says by hand. She says the lid isn’t going in. I take the screwdriver. # sound: servo-small # actor: alita curious open left
}
HUGO: So. Quarters. I know a man who buys. # exit: koyomi # actor: hugo grin point right
TANJI: Quarters of what? She reads it, so it’s hers. If it’s hers, what have we come for? # actor: tanji angry centre # music: under-zalem tension
HUGO: Ten per cent, then. # actor: hugo warm stand right
TANJI: Of *her*? # camera: push 1.15 5s
Nobody answers. Tanji skips a stone. It touches four times, and sinks. # sound: water-enter # actor: tanji sour centre
HUGO: Nobody tells anyone she’s open till Alita says. Hands. # actor: hugo quiet right
We put them in a heap, four, and mine is the cold one. Tanji’s comes last. # sound: body-hit # actor: alita neutral closed left
TANJI: {tanji == tanji_warm:You’ll have told him by Thursday, Hugo. You can’t help it. I’d sooner say so while she’s here.|You’ll have told him by Thursday.} # actor: tanji sour centre
KOYOMI (aside): How long can she hold her breath? # camera: push 1 2s
ALITA: I don’t know. I’ve never run out. # actor: alita curious left
Hugo holds my coat, by the collar. He has done it up, on nobody. # exit: tanji # actor: hugo afraid right near # music: none
-> lake_floor(1)

=== lake_father ===
# title: For washing only
# node: lake-father
# hint: He is asked first, which isn’t the same as asking him whether
# plate: clinic basement
# change: dissolve 1.2s
# weather: dust 0.3
# light: lamp 0.4
# ambience: clinic-hum
# music: clinic
He’s in the patients’ chair, in his boots, with his arm on a cushion. I put the lid in his good hand and wake the rest of him. # actor: alita neutral left # actor: ido tired right
He feels the rim with his thumb before he has his spectacles. The thumb stops. # camera: push 1.2 6s # actor: ido surprised right # music: none
IDO: It’s off a boiler. They made thousands.
ALITA: Your thumb stopped. # actor: alita sad left
IDO: Yes. My grandfather kept his pens in one. The gardens were full of them, where I grew up. # actor: ido tired right
ALITA: Who made them?
IDO: The other side. # actor: ido sad right
I tell him that there’s a lake, and I’m going. He says that I’ve come to ask, then. # camera: push 1 2s
ALITA: I’ve come to tell you before. It isn’t the same. # actor: alita fierce open left
IDO: No. I see that it’s not. Then I had better find my hat. # actor: ido warm right # music: clinic
So he gets up{marks ? m_ido_hurt:, with his arm in a sling|, stitches and all}. He borrows the baker’s tricycle, which has a box in front with HOT on it. I ride in the box. # plate: badlands lake # change: wipe 1.2s # weather: dust 0.7 # grade: day 0.4 # ambience: lake-shore 0.5 # sound: wheels-squeak # actor: alita curious left # actor: ido tired right
{marks ? m_told_baker:“Is that the niece?” the baker calls after us. “Bring home a hand this time!”|{marks ? m_offered_hand:“Four o’clock, Miss!” the baker calls after us. “The dough’s been asking!”|The baker wants to know what’s wrong with us. Ido says that it’s a house call, and rings the bell over it.}} # sound: bell-street
Beyond the last wall he steers with his good arm. That’s a farm, he says. It’s the Factory’s. Keep down. # codex: the-badlands the last wall
Then the shadow of Zalem stops, with an edge like a table’s, and there’s sun to both sides. He pulls his hat over his eyes and lets us roll. # light: dawn 0.9 # actor: alita surprised left # actor: ido sad right # music: under-zalem
ALITA: You can see the side of it from here. # camera: push 1.2 8s
IDO: I know. Tell me when we’re past.
It takes an hour. I tell him when it’s a hill. # camera: push 1 2s # actor: ido tired right
At the lake he takes a coil out of the box. It’s Mrs Quintal’s clothes line. He puts it twice round my middle and ties it, and ties the knot. # ambience: lake-shore # weather: dust 0.3 # actor: ido warm gesture right near # actor: alita neutral closed left near
There are seven knots. On the paper band it says how much the line will carry. *For washing only. Forty pounds.* # sound: paper
My right hand has shut on it. I haven’t asked it to. # sound: line-sing # camera: push 1.25 6s # actor: alita afraid left near
IDO: One pull, if you’re well. # actor: ido neutral stand right near
ALITA: And two?
IDO: Two, I come in. # music: none
ALITA: You can’t swim.
IDO: No. # actor: ido warm right near
-> lake_floor(2)

=== lake_alone ===
# title: A road with nobody to do it for
# node: lake-alone
# hint: By night, past a man who weighs things
# plate: scrapyard dawn
# change: dissolve 1.6s
# weather: haze 0.5
# grade: night 0.8
# light: lamp 0.4
# ambience: scrapyard
# music: under-zalem
At the yard gate, whatever leaves is weighed. At three in the morning it’s still the man named Osk, with his board and a blanket. # actor: alita neutral left # sound: steps-scrap
OSK: And what have we here?
ALITA: Cabbages. # actor: alita curious left
He holds the lamp up. He takes his time over it. # light: lamp 0.9 # sweep: lamp 0.6 # camera: push 1.2 5s
OSK: {marks ? m_buttonhole:I know that eye. It had a buttonhole round it. It cost him a baker’s hand, did that eye.|{marks ? m_clicked:Hark at that. And he told me it was his knee.|Four pounds, you were. I said six. You’ve come on.}}
He doesn’t put me on the scale. He comes out and works the gate by hand, so that the chain won’t talk. # sound: cage-rattle # camera: push 1 2s
OSK: Past the last wall nobody comes if you shout. I’m obliged to tell people that. And what comes back *in* I write down. # codex: the-badlands the last wall
Then it’s me, and the knee. I say left, and it does. I say right, and we discuss it. # plate: badlands lake # change: dissolve 2s # weather: none # grade: night 0.9 # ambience: lake-shore 0.3 # sound: steps-soft # music: none
An hour out I notice that I’ve been bending my neck all my life. I straighten it, to see why. # actor: alita neutral left # camera: push 1.15 12s
The dark overhead has come to an end. Behind the end there’s another dark, a long way back, and it’s full of holes with light in them. # actor: alita surprised open left # sound: motif-alita # grade: night 0.6
{marks ? m_leaned:He’d told me about these. “You get stars,” he said, “and weather.” I’d thought that was a manner of speaking.|I don’t know what they’re called. I ask, out loud. It turns out the man was right, nobody comes.}
So I count. I have always been able to do that. At ninety-eight I stop, and leave the next for whoever’s it is. # camera: push 1 3s # actor: alita warm closed left
I turn round once. From here Zalem is only a place where they haven’t any. # sound: motif-zalem # music: under-zalem # actor: alita neutral left
The morning comes up in front of me, from underneath. In the city it looks in twice a day and is shown the door. # light: dawn 1 # grade: dawn 0.7 # music: under-zalem # actor: alita surprised open left # camera: pan -0.4 6s
By noon it has climbed to the top. Noon is the dark part, I’d been told. A small black Alita lies down under my feet, and won’t be stepped off. # grade: day 0.4 # actor: alita curious closed left
I do try. # sound: steps-scrap
When the road gives up there’s a lake. I fold my coat, and tell it that I shan’t be long. One tells somebody. # ambience: lake-shore # camera: push 1.15 6s # actor: alita warm left near # music: none
-> lake_floor(3)

=== lake_floor(way) ===
# title: Forty summers of saws
# node: lake-floor
# hint: What walks in and does not come up to breathe
The lake is round. It’s the hole the ship made, coming down. # exit: all # camera: push 1.1 8s
The end that stands out of it is rust. I want the other end. # camera: push 1.1 6s
I walk in until it’s at my chin. I let out the air, as I shan’t be using it, and walk on. # sound: water-enter # plate: badlands lake # change: dissolve 1.6s # grade: night 0.9 # weather: haze 0.7 # ambience: wreck-hull 0.5 # music: the-wreck
What’s alive in me would fill a loaf tin, and the heart sees to it. It ran three hundred years under a heap with the window shut. It can do a lake. # sound: water-under
I don’t float. {way == 2:The line goes out behind me over the mud and tells me about his hands.}{way == 1:Behind me there’s one pair of boots in the shallows. They have come in as far as the knee.} # light: dawn 0.2
Down here it’s brown, then it’s black. A diver’s helmet has an eel in it, who looks out and doesn’t think much of me. # camera: push 1.2 10s
After that come the saws. They lie round the hull in rows, forty summers of them, like cutlery round a plate. I pick one up. It hasn’t a tooth left. # sound: rake-tin # music: the-wreck
The plate itself hasn’t a scratch. # camera: push 1.3 6s
{way == 2:
    Here the line goes tight. It’s forty feet, and the hatch is at forty-three. # sound: line-sing
    I give it one pull: I’m well. Then I undo seven knots, and tie the end of it to the heaviest saw there is, so that he’ll have a weight to hold. # camera: push 1 3s
}
There’s the place for a hand, a right one, as deep as a finger. I clean the mud out. # sound: wall-chisel # light: lamp 0.3
It wasn’t Hugo’s size. It isn’t mine; there’s room all round. {way == 1:I try Koyomi’s screwdriver too, to be able to say so.} But it said to wait, so I wait. # music: none
Then, inside, a long way in, metal touches metal once. Click. # sound: teeth-click-far
My teeth have answered it before I’m consulted. # sound: teeth-click # camera: push 1.4 3s
The whole side of the ship breathes in, and I go with the water. # sound: hatch-open # shake: 0.5 # flash: warm 0.3
-> wreck_hull(way)

=== wreck_hull(way) ===
# title: Late by a hundred and nine thousand days
# plate: wreck inside
# change: flash 0.8s
# weather: dust 0.3
# light: lamp 0.2
# ambience: wreck-hull
# music: the-wreck
I arrive on my knees in a corridor, with some of the lake. Lamps come on one ahead of the other. # actor: alita surprised left # light: lamp 0.7 # sound: log-beep
LOG: Good morning. You are late by a hundred and nine thousand days. No reason need be given.
ALITA: Who’s there? # actor: alita afraid closed left
LOG: Nobody. This is the log.
It has a kind voice, with no throat in it. I ask it whose ship this is. # camera: push 1.1 6s
LOG: The United Republics of Mars. I call them on the hour. They are not answering at present. # codex: urm United Republics of Mars
By the hatch is a drum with the end of a cable on it, burnt blue. On the rim a figure is stamped: the load it was made for. It was made for one. # actor: alita curious left # sound: line-sing # camera: push 1.3 6s
{marks ? m_held_on:My right hand goes to it, all five fingers, and would like to stay.|My right hand looks at that and opens, as if it had been told to.}
At the end of the cable hangs a harness, with nobody in it. The buckles have been undone in order, from the top, by someone who had time. # sound: strap-buckle
ALITA: Who got down? # camera: push 1 2s
LOG: Another unit. A soldier, like yourself. She waited here twelve days for you. Then she walked. # music: the-wreck
The water has come to my shins. It follows me down the corridor. # sound: water-under # ambience: wreck-hull 1
LOG: The hatch will not close. I apologise for the hatch.
In front is the pilot’s seat, and the pilot still in it, strapped and helmeted, three hundred years dead. One glove is on. The other hand has none. # actor: alita sad open left # light: lamp 0.5
Behind the seat stands a case in the shape of a seed, as tall as the doctor’s cupboard. It has a window, and behind that stands a person. # sound: hull-groan # shake: 0.2
I beg its pardon. Then I see that it stops at the collar. # actor: alita surprised closed left near
-> wreck_body(way)

=== wreck_body(way) ===
# title: The other two thirds
# node: wreck-body
# hint: It is warm, and it has kept your place
# plate: body opens
# change: dissolve 1.4s
# weather: dust 0.4
# light: lamp 0.5
# camera: push 1.08 20s
It’s a girl from the collarbones down. It has no head, and where a head would go there’s a clean round seat for one.
In the yard I was the first third of somebody. Here are the other two. # sound: motif-alita
It’s as dark as a plum. Under the skin a light goes slowly to and fro, like a person looking for keys. # sound: body-hum
I lay my palm against the glass to find out how cold it is. It lets out a breath, and the seed comes open in two halves. # sound: seal-hiss # weather: haze 0.6
So my palm is on its breastbone. It’s warm. In my chest the heart does one beat out of turn, and under my hand there is one that answers. # sound: heart-slow # music: none # camera: push 1.2 10s
It opens. There’s no seam until it does. It comes apart from the breastbone outwards, plate behind plate, and stays like that, as a coat is held open for a guest. # sound: motif-alita-low # light: lamp 1
The place inside is a hand’s breadth deep. I know whose chest is that size. # camera: push 1.3 8s
Its right hand turns over and takes hold of mine. {marks ? m_wrist_tight:It holds as hard as I held Ido’s, and nothing in me goes blue.|{marks ? m_wrist_egg:It closes until it’s warm, and stops. I hadn’t told it about the egg.|It knows where too hard begins. I’d been meaning to ask someone.}} # sound: servo-small
LOG: Unit body, Berserker pattern. It has kept itself ready. # codex: berserker-body Berserker
ALITA: Ready for what? # sound: log-beep
LOG: It is a weapon of the second class. You are the first. # music: the-wreck tension
Eight clamps hold it by the waist and ankles, and one of them has started to turn. # sound: bolt-quarters
LOG: Release will take two hundred seconds. This room will be full in two hundred and twenty. I mention it so that you may plan. # sound: water-under
ALITA: What can I do in two hundred seconds? # camera: push 1 2s
LOG: One thing.
* [“Tell me what I was sent for.” # id: wreck-log]
    LOG: With pleasure. You used to ask that every morning. # sound: log-beep
    ~ mark(m_log_heard)
    -> wreck_log(way)
* [Go to the pilot, and take the hand with no glove. # id: wreck-hand]
    It’s bone, in a tidy cuff, shut round a lever. The lever says RETURN. It’s down as far as it goes. # plate: wreck inside # change: cut # light: lamp 0.4 # weather: haze 0.5 # sound: hull-groan # camera: push 1.3 6s
    I try the wrist first, naturally. It isn’t that wrist. {marks ? m_let_go:The one I let go of was turning.|The one I held was turning.} But my palm goes into this palm, and it has been there before. # sound: glove-snap
    ~ mark(m_hand_held)
    -> wreck_glove(way)

=== wreck_log(way) ===
# title: Two lists
# node: wreck-log
# hint: A ship that remembers all it carried, in two lists
# plate: wreck inside
# change: flash 1s
# weather: sparks 0.2
# grade: memory 0.9
# light: dawn 0.3
# music: title
# ambience: wind-high 0.5
Before a drop the ship read out two lists. The rules required it. # sound: log-beep
LOG: Crew. One.
The pilot clicked.
LOG: Ordnance. Flares, forty. Cable, four drums. Units, ninety-nine. # sound: roll-call
They stood in their frames down both sides of the hold and answered to their numbers. It took a minute and a half. # sound: teeth-click-far # camera: push 1.15 12s
Ninety-Nine had looked for herself on the first list. It was short, and had not taken long.
GELDA: After the cable. I had thought that we would come before the cable. # actor: gelda warm right
The other soldier stood two frames along. She had been made to face front. She faced front, and moved one eye.
GELDA: Chin in, dear heart. You’re being listed. # actor: gelda stern right # sound: teeth-click-far
The floor of the hold was glass, for aiming. Under it hung a city in a ring of lamps. It was getting light there. On one of the roofs a man was beating a carpet. # light: dawn 0.7 # camera: push 1.35 10s # sound: motif-zalem
She had not seen a carpet before. She took its bearing.
LOG: Target below. Unit Ninety-Nine is to go through it.
She asked what lay under the city. Questions were allowed until the lamp changed. # actor: gelda neutral right
LOG: Ground. There are cities on the ground also. They are not in the order.
LOG: When the unit has gone through, this city will come down on those. That is in the arithmetic. # music: none # grade: memory 0.6
She worked it through. It was correct. It was good work, with nothing carried over. # camera: push 1.1 4s
She asked what she was to do after.
LOG: No after is recorded for Unit Ninety-Nine. # shard: s_cockpit # flash: warm 0.3 # sound: charge-dull
~ remember(s_cockpit)
GELDA: Then we have the afternoon off. # actor: gelda warm right
The jaw of the other soldier was not quite still when she said it. # actor: gelda afraid right
The lamp went from red to green. Down on the roof the man had stopped with his arm in the air. He had seen a star, and was waiting for it to move. # light: fire 0.6 # sound: breath-in # grade: memory 0.9
-> wreck_free(way)

=== wreck_glove(way) ===
# title: Painted square
# node: wreck-glove
# hint: A ship whose pilot had one glove
# plate: wreck inside
# change: flash 1s
# weather: sparks 0.2
# grade: memory 0.9
# light: dawn 0.3
# music: title
# ambience: wind-high 0.5
The pilot had taken off the right glove. It was against the rules, and it was done with the teeth, as the left hand had the ship to fly. # sound: glove-snap
In front of the hatch a square was painted on the floor. Each unit stood on it for one second, so that the pilot could look at her seals and nod. # camera: push 1.15 12s
The pilot looked at the seals, and nodded, and held out a hand. # sound: roll-call
There was no form for that. The first three came to attention and looked at it. The fourth took hold. After the fourth they knew how it went. # sound: strap-buckle
They came down the hold and shook hands and were gone. # light: fire 0.4
She was last. By then she had seen it done ninety-eight times, and the hand had been in ninety-eight grips that were built for breaking doors. The palm was raw. It was held out all the same. # camera: push 1.35 8s
She closed on it until it was warm, and stopped. # sound: servo-small # music: none
“That’s the way,” the pilot said. “What do they call you?”
She gave the number. # sound: teeth-click-far
“That’s what *we* call you. What do they?”
It had not been asked before. She turned to look for somebody who might know. The other soldier should have been gone by then. She was standing in the hatch with her back to the city. # actor: gelda warm right # light: fire 0.6
GELDA: We call her Last. Come along, Last. It’s only down.
“I’ll come round again,” said the pilot. “I’m not supposed to. I’ve put a drum by the hatch. It’s stamped for one, so it will have to be one at a time.” # actor: gelda stern right # sound: line-sing
The one second had been over for some time. The hand did not let go of her. She was the one who had been taught how. # shard: s_hand # flash: warm 0.3
~ remember(s_hand)
“As often as it takes,” said the pilot. # grade: memory 0.6
There were ninety-nine of them, and the drum took one. She worked it through as she fell. It would have been a long morning. # exit: all # sound: breath-in # light: fire 0.9 # grade: memory 0.9
-> wreck_free(way)

=== wreck_free(way) ===
# title: Is it over
# plate: body opens
# change: flash 0.8s
# weather: haze 0.7
# light: lamp 0.5
# ambience: wreck-hull
# music: the-wreck tension
The last clamp lets go. I’m in water to the ribs, with my mouth open, and a body is falling on me with its arms out. # sound: bolt-quarters # shake: 0.4
I catch it. It shuts round its own warm place, all the plates, and leans. # sound: body-hum # camera: push 1.2 6s
LOG: Thank you for coming. May I ask whether it is over?
ALITA: Is what over? # sound: log-beep
LOG: The war.
I have to think. There’s one city left up, and people under it with no hands. I’ve been here a week, and hardly out. # light: lamp 0.3 # sound: hull-groan
ALITA: I’d have to ask.
LOG: Please do. I shall leave the lamps on for you. # music: none # camera: push 1 2s
Then it’s under, and the lamps with it, one behind another, down the corridor to the seat. # sound: water-under # light: lamp 0 # grade: night 0.9
It weighs just what I weigh. We go up the bottom of the lake together with its arm over my shoulder, past the saws, like two people leaving a party. # sound: steps-soft # plate: badlands lake # change: dissolve 2s # weather: haze 0.7 # grade: night 0.7 # ambience: lake-shore 0.4
-> lake_shore(way)

=== lake_shore(way) ===
# title: What came out
{way == 1:
    When my head’s out I hear Koyomi counting. She’s at eight hundred and six. # sound: water-enter # grade: day 0.4 # weather: dust 0.3 # ambience: lake-shore # actor: koyomi surprised centre # actor: alita warm open left
    KOYOMI: It hasn’t got a head. Alita, it hasn’t got a *head*.
    ALITA: I’ve got one. # actor: alita curious left
    TANJI: That’s not salvage. Salvage doesn’t hold your hand. # camera: push 1.2 5s # exit: koyomi # actor: tanji hurt centre # music: under-zalem tension
    It is holding my hand. Hugo walks into the lake in his boots to see it. # actor: hugo quiet right near
    Then he takes his jacket off and puts it round its shoulders. # sound: cloth-off # actor: hugo warm right near # music: under-zalem
    HUGO: It’s not for sale. # camera: push 1 2s
    I look to see whether he’s gone quiet. He has, very nearly. # actor: alita neutral closed left
    It’s dusk when we get home. Ido has been at our door since breakfast, with my porridge. He looks at what leans on my shoulder, in Hugo’s jacket. He takes the jacket off it, and hands it back to Hugo. # plate: street door # change: dissolve 1.4s # weather: none # grade: dusk 0.5 # light: lamp 0.5 # ambience: street-rain 0.2 # actor: ido tired right # actor: hugo quiet centre # actor: alita sad left # music: none
}
{way == 2:
    Ido is in the lake up to the breast pocket, holding on to a clothes line. # sound: water-enter # grade: day 0.4 # weather: dust 0.3 # ambience: lake-shore # actor: ido afraid right
    He’s had it tight for a quarter of an hour. I take the end from him and pull it in. There’s a saw on it. # sound: rake-tin # actor: alita sad open left # camera: push 1.2 5s
    IDO: I thought you were being very. # actor: ido surprised right
    ALITA: It was three feet too short.
    IDO: Steady, I was going to say. I thought how steady you were. # actor: ido sad right
    Then he sees what has its arm across my shoulder. He takes off his hat to it, there in the water. # music: none # camera: push 1.1 4s
    All the way home it rides in the box, under flour sacks, with its knees up. He reads me every sign we pass. # sound: wheels-squeak # music: under-zalem # actor: ido tired right
}
{way == 3:
    My coat is where I told it to wait. I button it on the body, all the way up, and take that on my back. It’s half a day’s walk. # sound: coat-buttons # grade: dusk 0.5 # weather: dust 0.3 # ambience: lake-shore # actor: alita warm open left
    Going home there’s nothing overhead, and then there is. At the gate it’s night again, and Osk again. # sound: steps-scrap # plate: scrapyard dawn # change: dissolve 1.6s # grade: night 0.8 # weather: haze 0.5 # light: lamp 0.6 # ambience: scrapyard # music: under-zalem tension # actor: alita neutral left
    OSK: And what have we here?
    ALITA: Cabbages. # actor: alita warm left
    He puts his palm against the coat and leans, to make sure. Under the buttons it hums. He takes the palm back and looks for what’s on it. # sound: body-hum # camera: push 1.25 6s
    OSK: That’s warm. # light: lamp 0.9
    ALITA: Say six pounds. # actor: alita fierce left
    He’s writing it down: the hour, one girl, one coat with somebody in it. The Factory reads his book on Fridays. # sound: pen-nib # camera: push 1 2s
    Then he rubs his nose, and adds a word. He turns the board so that I can see. It’s *Cabbages*. # actor: alita surprised left # music: under-zalem
    I’ve been gone for a day and a night, and told nobody but a coat. Ido is on our doorstep in his hat. Behind him every lamp in the house is lit. # plate: street door # change: dissolve 1.4s # weather: none # grade: night 0.5 # light: lamp 0.9 # ambience: street-rain 0.2 # actor: ido tired right # actor: alita sad left # music: none
    IDO: I asked at the yard. Osk said cabbages. So I asked the sweepers what they’d swept, and they let me look in the. # actor: ido sad right # camera: push 1.15 6s
    ALITA: I went to fetch this. I ought to have said.
    He sees what I have on my back. He takes the feet of it, and we carry it down all nine between us, and he doesn’t say anything more that night. # sound: steps-heavy # actor: ido afraid right near
}
-> hook_refused

=== hook_refused ===
# title: No
# node: hook
# hint: He has the only keys that fit
# plate: clinic basement
# change: dissolve 1.4s
# weather: dust 0.5
# grade: night 0.3
# light: lamp 0.9
# ambience: clinic-hum
# music: clinic
It’s four the next afternoon. The body lies on the table where I have lain, and makes the table look short. # actor: alita curious left # sound: body-hum
Ido has washed his hands. He has laid out the small keys along the edge, and now he’s putting them back, the largest last. # actor: ido tired right # sound: rake-tin
IDO: No.
ALITA: It opened. It knew me. {marks ? m_log_heard:I was on a list there, after the cable.|Somebody there had shaken my hand.} # actor: alita surprised open left # music: none
IDO: I’m sure it did. They were very well made. I’ll do the knee tonight. I can do both knees. # actor: ido neutral gesture right
ALITA: Grewishka held me up by the wrist and read me like a tag. You were there. # actor: alita fierce left
IDO: I was there. # actor: ido sad stand right
ALITA: Then who else could fit it?
IDO: Two of us were taught how. You’ve seen the other’s seam. Chiren brings crates to the goods lift, at the Factory, any evening, and I’d much rather you didn’t. # actor: ido angry right # camera: push 1.15 8s
{daughter:
    IDO: It was her daughter as well. She has better hands than I have. # actor: ido sad right
- else:
    IDO: There used to be a table, this size, with the two of us at it. She has better hands than I have. # actor: ido sad right
}
ALITA: What would she want for it? # music: clinic tension # actor: alita curious left
IDO: More than there is. More than forty thousand. # actor: ido tired right
ALITA: Who has forty thousand?
IDO: Nobody. A hunter, in a good year. # actor: ido neutral right
He hears himself. # actor: ido surprised right # camera: push 1 2s
IDO: And wearing it’s against the law. It’s all on the wall there, if you care to stand and read for an afternoon. # actor: ido angry gesture right
So I could earn it, or read whether I may, or ask her. It’s all in one building, and it shuts at six. # actor: alita curious closed left
He pulls the sheet up over it and does the corners, as for a patient who’s asleep. # sound: cloth-off # actor: ido sad stand right # music: none
I’m on the wrong side of that sheet. # camera: push 1.2 6s # actor: alita sad left near
* [Break the jar with the baker’s hand in it. # id: hook-break]
    It stands by my elbow, in brine: a left hand, a baker’s size. He raked for it, and then every morning for its thumb. He has the thumb. It’s to go on tomorrow. # actor: alita fierce open left near
    It doesn’t fall. I throw it. # sound: jar-break # shake: 0.5 # flash: cold 0.2
    The hand goes one way and its thumb the other. The thumb rolls in under the tall cupboard. # sound: rake-tin # actor: ido afraid right
    He doesn’t shout. He goes down on his knees in the brine, with his stitches, and feels about under there for it. # sound: knees-boards # actor: ido tired right # camera: push 1 2s
    IDO: They dropped ninety-nine of those on a city, before breakfast. At my school we learnt the names. We began at six, and I was fourteen when we got to the end.
    ALITA: Whose names? # actor: alita afraid closed left
    IDO: The people’s. There were none for the ninety-nine. I don’t think they had any. # actor: ido sad right
    ALITA: {marks ? m_hand_held:One was called Last.|One of them made jokes.} # actor: alita sad open left
    He has the thumb. The hinge is cracked right across, and he tries it anyway, twice. # sound: servo-small # music: clinic
    IDO: It was for cities. I won’t put you in it. I’ve only just got you out of the. # actor: ido sad right near
    {marks ? m_offered_hand:Over the road the dough’s being slapped by one hand. The baker asked me to bring my two round, some morning at four. I could go yet. I can’t bring him the one that I’ve broken.|{marks ? m_told_baker:From over the road we hear dough being slapped, by one hand. Not one in the whole heap, he’d said. There was. I’ve had two of them now.|From over the road we can hear the baker slapping dough, with a rest after each, where the other hand would come.}} # sound: body-hit # actor: alita sad left
    ~ mark(m_jar_broken)
    ~ trust_ido_by(-1)
* [“Why?” And sit down until there’s an answer. # id: hook-ask]
    I sit down on the third step from the bottom. He does the corners again, and then he does them again. # sound: steps-boards # actor: alita neutral closed left # camera: push 1 2s
    IDO: They had an arm, where I studied. Only the arm, out of a field. There was no power in it and nobody on the end. We were to draw it. # actor: ido tired right # music: clinic
    IDO: Each morning it had moved. It lay with the palm to the door. They screwed it down. In the morning it was palm to the door, and there were the screws, in a row, by size. # actor: ido neutral gesture right # camera: push 1.2 10s
    ALITA: What did it want? # actor: alita curious left
    IDO: Its person. That body grows into whoever’s inside. It turns into what she thinks she is. So they took girls, and saw to it what they thought. # actor: ido angry stand right
    ALITA: And if she thought something else?
    IDO: I don’t know. They never let one. # actor: ido sad right
    ALITA: What do you think I am? # actor: alita neutral open left near
    He looks at me, on the third step. # actor: ido surprised right near # music: none
    IDO: I think you’re somebody who takes the saucer back to where saucers live. # actor: ido warm right near
    He gets all the way to the end of that. He still says no. # sound: motif-alita-low # actor: alita warm left near
    ~ mark(m_asked_why)
    ~ trust_ido_by(1)
* [Walk out. I’ve heard the word already. # id: hook-leave]
    I go up the steps as loud as they like. # sound: steps-boards # actor: alita fierce closed left far # camera: push 1 2s
    IDO: It doesn’t come off. # actor: ido afraid right
    I’m on the seventh. # music: none
    IDO: I change bodies all day. That one grows in. In a month there’s no join, and then nobody could get you out again, I couldn’t, and she. # actor: ido sad right
    IDO: They were made for people who weren’t expected back. # camera: push 1.2 8s
    I hadn’t asked. He’s told me all the same, and now I have to stand here with it, between one step and the next. # actor: alita sad left far
    ALITA: I came out of mine.
    IDO: You came out of it in a heap. # actor: ido angry right
    It goes to the end, and it’s true. I watch him want it back. # actor: ido surprised right # actor: alita afraid left far
    ~ mark(m_walked_out)
- I’m in the street when the clock in the clinic stops. He keeps the key to the tall cupboard in it. He has taken the key out, and locked the body in. # sound: clock-key # music: none # exit: all # light: lamp 0.4
The body hangs on the hook that I hung on, behind a door off a coal shed, since the cupboard’s own is in my bed. He put the old lock on it. {marks ? m_chair_sat:The chair’s in there too, for company.|{marks ? m_chair_covered:He’ll be tucking the cloth in round the pipe.|He’ll be standing in front of it now, with a hand on each wheel of the chair.}} # sound: body-hum # camera: push 1.25 8s
-> fac_hall

=== fac_hall ===
# title: Fifty-five minutes
# node: factory
# hint: One door for people, and a bell at six
# plate: factory hall
# change: wipe 1.2s
# weather: haze 0.4
# grade: dusk 0.3
# ambience: factory-hum
# music: factory
The Factory has thirty doors for goods, and one for people. I find it by the draught. # actor: alita curious left # sound: door-street
Inside sits a Deckman. A Deckman is a clerk as far down as the waist, and below that it’s desk. The smile has been painted on. # actor: deckman polite right # sound: deckman-whirr # codex: deckmen A Deckman # camera: pan 0.4 8s
DECKMAN: Good afternoon. How may you be helped?
ALITA: I want a licence, and to know what’s on your wall, and there’s a lady at the goods lift. # actor: alita neutral open left
DECKMAN: It is five past five. The Factory closes at six. A matter takes twenty-five minutes. # sound: clerk-bell
ALITA: That’s two, and five over. # actor: alita curious left
DECKMAN: The five are for sighing. # actor: deckman neutral right
It folds its hands and waits for me to be two people or choose. # music: factory tension # actor: alita surprised closed left # sound: deckman-whirr
* [Counter nine: “I want to be a hunter.” # id: fac-form-first]
    -> fac_form(1)
* [The wall: read what I’m allowed to keep. # id: fac-wall-first]
    -> fac_wall(1)
* [The goods lift: find Chiren. # id: fac-lift-first]
    -> fac_lift(1)

=== fac_form(turn) ===
# title: Counter nine
# node: register
# hint: Where the tin tags are kept
# plate: factory hall
# change: dissolve 1s
# weather: haze 0.3
# light: lamp 0.7
# camera: push 1.12 8s
# ambience: factory-hum
# music: factory
Counter nine has a Deckman like the other, but for a chip in the smile. # actor: alita neutral left # actor: deckman polite right # sound: paper
DECKMAN: Hunter-Warrior, first application. Is it for income, for justice, or other? # sound: deckman-whirr
ALITA: What do people say? # actor: alita curious left
DECKMAN: Justice. Then they ask about the income.
ALITA: Other. # sound: pen-nib
DECKMAN: Limbs you were born with? # actor: deckman neutral right
ALITA: None.
DECKMAN: Thank you. That saves a page. Who is to be informed in the event? # actor: deckman polite right
ALITA: In what event? # actor: alita surprised closed left
DECKMAN: The form does not say. There is only the one. # music: factory tension
I say Dyson Ido, at the clinic, eleven steps down, and which ones are bad. It writes down all nine. # sound: pen-nib # actor: alita neutral left # camera: push 1 2s
{turn == 3:
    DECKMAN: The name I have from the wall. # sound: paper
- else:
    -> fac_name(1) ->
}
Then it reads me the terms, without a breath, having none. # actor: deckman stern right # grade: dusk 0.5
DECKMAN: The hunter brings a head that is on the list. The Factory pays the sum. For a head that is not on the list the hunter is a murderer. # actor: alita afraid closed left
ALITA: Who writes the list?
DECKMAN: It is received. # sound: deckman-whirr
DECKMAN: The Factory does not defend a hunter, or avenge one. On her death the core of a hunter is the Factory’s. # camera: push 1.2 6s
ALITA: Osk’s board says forty thousand. # actor: alita curious left
DECKMAN: That is for selling one. The Factory does not buy from the dead. It inherits. # actor: deckman polite right
Ido carried me past that board under seven buttons. The desk knew where he lives; he has a tag. Now it knows which of the steps would have warned him, and that I live there too. # actor: alita sad closed left
Out of a drawer it takes a tag of tin on a chain. I’ve seen that kind. {marks ? m_door_watched:Ido held his up to the post, and the post went green, while I held a curtain.|Ido keeps his inside his shirt.} The stamp has left it warm. # sound: stamp
DECKMAN: Thumb, please. # camera: push 1.3 5s
I give it my thumb. It presses that to the tin. There’s no print. He made the fingers smooth as spoons. # sound: servo-small # actor: alita surprised open left
DECKMAN: A part of the applicant’s own, then. # actor: deckman neutral right # music: none
ALITA: I’ve got teeth. # actor: alita sad left
DECKMAN: Teeth are accepted. # sound: clerk-bell
* [Bite the tag. # id: form-bite]
    Tin tastes of storm. I shut on it, and hear it: one. That’s yes. # sound: teeth-click # actor: alita fierce closed left near # flash: white 0.15
    It has fourteen dents, seven and seven. It’s the first thing I ever signed. # sound: motif-alita # camera: push 1 2s
    ~ become_hunter()
    DECKMAN: Welcome. You are at present alive. Please report any change. # actor: deckman polite right # sound: stamp
    The post in the corner turns an eye on me, red, and thinks, then green. It has looked for me on the list, and I’m not on it. I hadn’t known I was waiting. # sweep: lamp 0.8 # actor: alita warm left # music: factory
    ~ mark(m_tag_bitten)
* [Push it back, and eat the line with Ido’s address. # id: form-eat]
    ALITA: May I see what you’ve written? # actor: alita curious left near
    It’s a polite machine, and turns the form round. I tear off the one strip, eleven steps and nine bad, and put it in my mouth. # sound: paper # actor: alita fierce closed left near
    {marks ? m_orange_peel:I’ve had worse. I’ve had the outside of an orange, and liked it.|It wants salt.} # sound: orange-bite # camera: push 1 2s
    DECKMAN: That was the Factory’s. # actor: deckman stern right # music: factory tension
    ALITA: I’ve inherited it.
    The pen stands in the air. Then it goes in at the Deckman’s wrist, and the tag goes in the drawer. I hear it land on a great many more. # sound: coins # actor: deckman neutral right
    DECKMAN: {marks ? m_clerk_alita:It is on the other file as well. But the attempt has been noted, with respect.|The form stays open. People come back when they are hungry. You will not be, at once.} # actor: deckman polite right # actor: alita neutral left # music: factory
    ~ mark(m_tag_refused)
- {
    - turn == 1:
        * * [Then the wall, while there’s time. # id: fac-form-wall]
            -> fac_wall(2)
        * * [Then the goods lift, while there’s time. # id: fac-form-lift]
            -> fac_lift(2)
    - turn == 3:
        -> fac_bell(3)
    - else:
        -> fac_bell(2)
}

=== fac_name(where) ===
# title: As long as my hand
DECKMAN: Name. # actor: deckman polite right # sound: deckman-whirr
{where == 1:The line for it is as long as my hand. I measure.|The line for it in the book is as long as my hand. I measure.} # camera: push 1.25 6s
ALITA: Is that all the room there is? # actor: alita sad closed left
DECKMAN: That is all the room there is. You are disappointed.
ALITA: What part is that? # actor: alita curious left
DECKMAN: The mouth. One has come to a line, and had thought that it would be longer. Applicants often are disappointed. # sound: clerk-bell
I feel along for it, and there it is, one at each corner. Ido did fit that. # actor: alita surprised left # sound: servo-small
DECKMAN: Name. # sound: deckman-whirr
* [“Alita.” # id: clerk-alita]
    It opens a cabinet a long way off, with an arm I hadn’t noticed. # sound: hoist # actor: alita neutral left
    DECKMAN: There is an Alita. The file is closed. # actor: deckman neutral right # music: none
    {daughter:
        ALITA: {marks ? m_name_not_her:I’m another one.|I know. I’m being careful with it.} # actor: alita sad left
    - else:
        ALITA: Who closed it? # actor: alita curious left
        DECKMAN: That is a different counter.
    }
    DECKMAN: To reopen one saves a folder. The address has not changed. # actor: deckman polite right # sound: stamp
    {marks ? m_name_borrowed:I ask whether it could be in pencil. It has no pencil. It is quite nice about it.|It blows on the ink. I don’t help it, from my side. I’ve only one person I do that with.} # music: factory
    ~ mark(m_clerk_alita)
* [“None.” # id: clerk-none]
    DECKMAN: Is that given, or family? # actor: deckman neutral right
    ALITA: Both. # actor: alita neutral left
    DECKMAN: None None. Thank you. # sound: pen-nib
    It looks well in ink, like twins. The five letters stay where I keep them. {marks ? m_name_borrowed:I said that I’d bring them back unworn.|He wrote them for me on a better line than this.} # actor: alita warm left # sound: stamp
    ~ mark(m_clerk_none)
* {shards ? s_cockpit || shards ? s_line || shards ? s_falling} [“Ninety-Nine.” # id: clerk-number # because: shards]
    The whirring stops. The smile goes on, since it’s painted. # sound: teeth-click-far # actor: deckman neutral right # music: none # ambience: none
    Behind the eyes somebody goes upstairs with a piece of paper. It’s a long way. Then they come down. # camera: push 1.4 8s # grade: dread 0.7 # actor: alita afraid left
    DECKMAN: Thank you. It has been passed on. # actor: deckman polite right # sound: stamp # ambience: factory-hum
    ALITA: Who to?
    DECKMAN: It was only passed on. Somebody will be so pleased. # actor: deckman stern right # music: factory tension
    It says *pleased* in a different voice from the rest. Then it blows on the ink. # sweep: lamp 0.5 # grade: dusk 0.3
    ~ mark(m_clerk_number)
* {not (shards ? s_cockpit || shards ? s_line || shards ? s_falling)} [“Ninety-Nine.” # id: clerk-number-shut # locked: You have a number, and haven’t been told it. The ship’s log knew.]
- ->->

=== fac_wall(turn) ===
# title: Complete as carved
# node: law-wall
# hint: A word that is rubbed out every morning
# plate: law wall
# change: dissolve 1.2s
# weather: dust 0.5
# grade: dusk 0.4
# light: lamp 0.5
# ambience: factory-hum 0.6
# music: factory
The law of Zalem is a wall, forty feet high. A machine the size of a dog goes along it on a rope, with a chisel. # sound: wall-chisel # actor: alita curious left # codex: zalems-law The law of Zalem
It begins with what may go up. *Fruit, without leaf. Cloth, not worn.* # camera: pan 0.5 10s
After that it says what may not. The first is *No thing that flies and is armed.* # sound: wall-chisel
Below that comes *No person born below, at any price.* It’s one line, and not a long one. # music: none # camera: pan 0 3s
And the last is *No person entire.* # camera: push 1.2 6s # actor: alita surprised closed left
In a niche sits a Deckman, with a book. This one they never painted. # actor: deckman neutral right # sound: deckman-whirr
DECKMAN: You have read a long way. As a rule people stop at the fruit.
ALITA: What’s entire? # actor: alita curious left
DECKMAN: Whole. # actor: deckman polite right
ALITA: Then what about a person who isn’t? # actor: alita afraid open left # music: factory tension
DECKMAN: The wall says entire.
ALITA: I was found in pieces.
DECKMAN: The wall is complete as carved. # actor: deckman neutral right # sound: clerk-bell
In the second of those lines one word is nearly gone. It’s the *No*. It’s the height of a man’s reach, and all round it the stone is bright with hands. # camera: push 1.4 8s # actor: alita neutral closed left
While I look, a woman on her way home from a shift stops and puts two fingers to it. She rubs, up and down, a dozen times, as if at a stain. Then she goes for her tram. # sound: steps-soft # light: lamp 0.8
ALITA: What’s she doing?
DECKMAN: They do it mornings and evenings. It takes about a day. At six it is cut again. # sound: wall-chisel # actor: deckman polite right # camera: push 1 2s # music: factory tension
{turn == 2:
    DECKMAN: You have been entered at counter nine. A reader may ask one question. # actor: deckman neutral right # sound: paper
- else:
    DECKMAN: Readers are entered, and may then ask one question. # actor: deckman neutral right # sound: paper
    -> fac_name(2) ->
}
* [“A friend of mine is saving to go up. What is it?” # id: wall-price]
    ALITA: The price. He’s saving, and he’d like to know how near he is. # actor: alita curious open left
    DECKMAN: There is no price carved.
    ALITA: But somebody’s taking his money. # actor: alita surprised left # music: none
    DECKMAN: Then somebody has it. # actor: deckman polite right
    ALITA: And when he’s paid it all?
    DECKMAN: He will have paid it. That was three questions. I have put them down as one. # sound: pen-nib # actor: alita sad closed left # music: factory
    {marks ? m_window_fall:It’s the law, Ido said, when I asked how one gets there, and he did up his cuff. I’d thought that was the beginning of an answer.|I think of Hugo on our doorstep, looking up. In a year, he said, and he was quiet. He’s only quiet about what’s true.} # camera: push 1.15 6s
    ~ mark(m_wall_price)
* [“If a body’s found, from the war, who owns it?” # id: wall-body]
    DECKMAN: Zalem. # actor: deckman stern right # sound: deckman-whirr
    ALITA: And if it has somebody it would sooner be with? # actor: alita fierce open left
    DECKMAN: Then see the small letters, at the foot. They were added.
    They’re at the height of my knee. *Whoever wears such a thing goes with it, and is returned by part.* # music: none # camera: push 1.3 6s # actor: alita afraid closed left
    DECKMAN: Has somebody found one? # actor: deckman polite right
    It’s so polite that I nearly tell it. “Cabbages,” I say. # sound: servo-small
    DECKMAN: I beg your pardon? # actor: deckman neutral right
    ALITA: That’s what was found. I just wondered in general. # actor: alita neutral left
    I’ve never lied worse. It doesn’t look up. *In general*, it puts, and the hour, and rules two lines under it. # sound: pen-nib # music: factory tension # camera: push 1 2s
    ~ mark(m_wall_body)
- ~ law_by(1)
On my toes I can just reach. I put two fingers to the *No*, and rub. It’s cold, and they fit. # sound: wall-chisel # actor: alita sad open left near # exit: deckman
{
    - turn == 1:
        * * [Then counter nine, and the licence. # id: fac-wall-form]
            -> fac_form(3)
        * * [Then the goods lift, and Chiren. # id: fac-wall-lift]
            -> fac_lift(3)
    - turn == 2:
        -> fac_bell(3)
    - else:
        -> fac_bell(1)
}

=== fac_lift(turn) ===
# title: Keep warm
# node: goods-lift
# hint: A woman who waits to see it come down
# plate: goods lift
# change: dissolve 1.2s
# weather: haze 0.6
# grade: dusk 0.4
# light: lamp 0.6
# ambience: factory-hum
# music: factory
The three pipes start on the roof of the Factory and go up till they’re threads, and then they’re Zalem’s. This is the foot of one. There’s a platform in it, as big as a bakery. # sound: tube-rush # actor: alita surprised left # codex: supply-tubes three pipes # camera: push 1.2 10s
Men are loading. They bring oranges, a wall of them, each in its own tissue. {marks ? m_orange_shared:Ido cut one in two with a scalpel and ate facing the wall.|Ido ran out into the dark for one, and polished it.} # sound: hoist # actor: alita curious left
They bring sheets, white, a cartload. I put my nose in. Hugo has a rag with a smell that he can’t find down here. These have none yet. The soap must be kept upstairs. # sound: linen-shake # camera: push 1 2s
Then it’s chickens, in quarters.
“Nothing goes up whole, Miss,” says the man with the barrow. “Not a hen.” # actor: alita neutral open left
“And what comes down?” # sound: hoist
“You’ve seen what comes down, at six in the morning. The platform? It comes down swept.” # music: factory tension
Then he’s gone, for somebody has come. # sound: steps-soft
She’s in grey, with gloves. In the middle of her forehead is a small round mark, like a button sewn on. Ido has the place where one was. He keeps the hat on it. # actor: chiren neutral right # camera: push 1.15 6s # light: lamp 0.8
CHIREN: You are standing on the line. Whoever stands on the line is entered as goods.
I step off it. I’d thought that she would look like what she sews. Behind her there’s a crate, and in the straw in the crate there are jars. # sound: saucer-down # actor: alita curious closed left
ALITA: Are you Chiren? Ido says that there are two who can fit a body, and you’re the other.
CHIREN: He says. Does he get to the end of it, these days? # actor: chiren cold right
Then she sees my {marks ? m_coat_short:striped cuff|cuff}, and what there is of a blue wing below it. # actor: chiren surprised right # music: none # sound: motif-alita-low
CHIREN: Show me the arm. # camera: push 1.3 5s
* [Push up the sleeve. # id: lift-show]
    She takes it by the wrist and elbow, as one takes a thing out of its box. Her thumb goes down the swallows{marks ? m_cut:, over a plaster on the second|}, and stops at the third. # sound: servo-small # actor: chiren sad right near # actor: alita neutral open left near
    CHIREN: This one has a chip. I dropped the saucer. He cut the bird to match it, and told me that it was the bird that mattered. # camera: push 1.4 6s
    She turns the wrist up, to the filed place. {marks ? m_saw_file:“A burr,” I tell her. “It was only a burr.”|{marks ? m_mirror_hands:“It didn’t say anything,” I tell her. “He told me.”|I say that I don’t know what it said.}} # actor: alita sad left near
    CHIREN: It was a name. I chose it. # music: factory
    {daughter:
        ALITA: Your daughter’s. # sound: heart-slow
        CHIREN: I had a daughter. The verb has a tense for it. # actor: chiren cold right near
    - else:
        ALITA: Whose was it? # sound: heart-slow
        CHIREN: It was an order. The order was cancelled. # actor: chiren cold right near
    }
    She draws my sleeve down and does up the button. She has done it before with someone shorter. # sound: coat-buttons # camera: push 1 3s
    ~ mark(m_lift_showed)
* [Put both hands behind my back. # id: lift-hide]
    They go there by themselves. {marks ? m_wrist_no:They’ve done that before, when it was Ido asking.|I hadn’t known it was a thing these arms could do so fast.} # sound: servo-small # actor: alita fierce closed left
    It’s the wrong thing. Her face comes open like a door with the wind behind it. # actor: chiren sad right # camera: push 1.4 3s
    CHIREN: She did that. She did it with scissors, and with jam. # music: factory
    {daughter:
        I know who did. So I bring them round and show her, both sides, that there’s no jam. # actor: alita sad open left # sound: heart-slow
    - else:
        ALITA: Who did? # actor: alita curious left
        She has shut again. I’d only have had to hold them out. # sound: heart-slow
    }
    CHIREN: It is of no consequence. He used what he had in the cupboard. I would have used it also. # actor: chiren cold right # camera: push 1 3s
    ~ mark(m_lift_hid)
* {shards ? s_hand} [Hold out my hand, to be shaken. # id: lift-shake # because: shards]
    I hold it palm up, with nothing on it. That’s how it’s done; I was the last of ninety-nine to be shown. # sound: servo-small # actor: alita neutral open left near
    Two crates go by before she has finished looking at it. Then she draws off her right glove, a finger at a time. # sound: glove-snap # actor: chiren surprised right near # camera: push 1.4 6s
    The palm is raw. She must wash it a great deal oftener than it’s dirty. # actor: alita sad open left near
    CHIREN: Who taught you this? # music: factory # actor: chiren sad right near
    ALITA: Somebody who wasn’t supposed to.
    {daughter:
        CHIREN: I taught a child. She shook hands with the baker, and the cat. She shook hands with the stove. # sound: heart-slow
    - else:
        CHIREN: One has it from one’s mother, as a rule. # sound: heart-slow
    }
    Her hand closes until it’s warm, and stops. Then the glove goes back on. # sound: cloth-off # actor: chiren cold right # camera: push 1 3s
    ~ mark(m_lift_shook)
- ALITA: Could you fit a body that he won’t? # actor: alita neutral closed left
CHIREN: I could. # actor: chiren neutral right
ALITA: Would you?
CHIREN: A man pays me, and it is he who says what I would do. Do not ask it where he can hear. # music: factory tension
The crate goes by us onto the platform. Each jar has a label: a number, and UP, and KEEP WARM. I wipe the steam off one with my cuff, to see in. # sound: hoist # camera: push 1.35 8s # actor: alita curious open left
It’s a woman’s hand. There’s the dent of a thimble on the middle finger. I tap on the glass, and the finger taps back. # actor: alita afraid left # music: none # sound: heart-watch
ALITA: What is that?
CHIREN: Contents. # actor: chiren cold right
ALITA: There was a woman who sewed. They found her behind the wash house. Is it hers?
CHIREN: It is addressed. # camera: push 1 2s
I put my palm flat on the glass. On the other side it opens, and lies against mine. The jar’s as warm as I am. # light: lamp 0.4 # actor: alita sad closed left
ALITA: Do you go up with them? # music: factory
CHIREN: I was born there. I shall return. It has been promised to me. # actor: chiren sad right
ALITA: Nothing goes up whole. The man with the barrow says so.
She doesn’t answer. She pulls each finger of her gloves straight, all ten. # sound: cloth-off # actor: chiren neutral right
The platform goes. It’s fast; the oranges are a dot before I’ve found the words. “It’s back at seven,” the man with the barrow says in my ear. “She stops every night to see it. It’s empty, and she looks under it.” # sound: tube-rush # camera: push 1.25 6s # actor: alita surprised left
~ law_by(1)
{
    - turn == 1:
        * * [Then counter nine, and the licence. # id: fac-lift-form]
            -> fac_form(4)
        * * [Then the wall, to see who wrote that. # id: fac-lift-wall]
            -> fac_wall(4)
    - turn == 2:
        -> fac_bell(2)
    - else:
        -> fac_bell(1)
}

=== fac_bell(missed) ===
# title: The bell
# node: factory-bell
# hint: Six o’clock, and one matter left over
# plate: factory hall
# change: dissolve 1s
# weather: haze 0.5
# grade: night 0.4
# light: lamp 0.4
# ambience: factory-hum
# music: none
Six o’clock is a weight that’s let fall on iron, somewhere in the roof. All the shutters come down together. # sound: bell-factory # shake: 0.2 # actor: alita surprised left
{missed == 1:
    Counter nine shuts in front of nobody. I’ve no licence, and on this side the shutter has no handle.
}
{missed == 2:
    Across the hall the chisel goes on for two strokes, and stops. It’s got to the end of a line that I never read.
}
{missed == 3:
    Overhead a tube draws its breath, and whatever was on the platform goes up without my having looked.
}
The five minutes over are for sighing, the Deckman said. I try one. It comes out as a drawer, opening. # sound: voice-first # actor: alita sad closed left # camera: push 1 2s
{
- nyss == nyss_freed:
    Everybody makes for the one door. Nyssiana stands beside it, with one arm in a scarf, and isn’t leaving. # actor: nyssiana neutral right # music: factory tension
    NYSSIANA: I’ve been trying to hate you. I gave it the whole of yesterday.
    ALITA: How is it going? # actor: alita curious left
    NYSSIANA: I keep owing you. I can’t get past it. Give me your palm. # actor: nyssiana smile right # camera: push 1.2 5s
    She draws on it with one of Miss Tolley’s nails, so that it doesn’t mark: a tower, the highest in the city, and low down at the back a hatch. # sound: paper
    NYSSIANA: A man called Vector lives at the top, and that’s where his coal goes in. The bolt’s on my side. I’ll draw it for you once. Then we’re quits, and I can start. # actor: alita neutral open left
    She closes my fingers over it from the smallest up, as one does up a coat. # sound: coat-buttons # music: factory
- nyss == nyss_disarmed:
    At the claims counter the shutter has come down on a queue of one. It’s Nyssiana. She has her ticket between her teeth. # actor: nyssiana hurt right # music: factory tension
    In front of her on the counter lies a pair of hooks, with straps, a child’s size or a little over. # actor: alita sad left
    NYSSIANA: Ten weeks, for hands. They’ve lent me those. I had the very same when I was six. # actor: nyssiana neutral right # camera: push 1.2 5s
    ALITA: I’m sorry about the ten weeks.
    NYSSIANA: Don’t be. I never had an interest before. Now I sit down of an evening, and there you are. # actor: nyssiana smile right
    She can’t do the straps, and nobody else is going to. I do them, four buckles. She thanks me. # sound: strap-buckle # actor: alita afraid closed left # music: factory
- else:
    At the pay window they’ve left a tray standing, with what nobody has come for, and a ticket: *Nyssiana. Paid. Effects.* # sound: paper # music: factory tension # actor: alita neutral left
    It’s a coat, folded. It has been done up to the neck, every button, though it was lying flat. # camera: push 1.3 6s
    She told us about that: she did it up, and undid it, and did it up. # actor: alita sad closed left
    I undo the top one. Then I do it up again, since somebody should. # sound: coat-buttons # music: factory
}
Then it’s only the door, and a broom coming. # sound: broom # exit: nyssiana # camera: push 1 2s
-> fac_steps

=== fac_steps ===
# title: The evening list
# node: factory-steps
# hint: What is not read out
# plate: street night
# change: wipe 1s
# weather: rain 0.7
# grade: night 0.35
# light: neon 0.6
# ambience: street-rain 0.8
# music: under-zalem
It’s raining on the steps. On every second one there’s somebody with a tin tag and a long bag, and their head on one side, as one listens for a kettle. # actor: alita neutral left
The loudspeaker reads a name, and a sum. A tinker: eight hundred. A man who sold one tram twice: two thousand. All down the steps bags are picked up, and feet go off into the wet. # sound: loudspeaker # camera: pan 0.3 8s
I’m waiting for Grewishka. That’s eight women now, and Miss Tolley was the eighth. Whoever is worst comes first. I’ve stopped breathing, to hear. # actor: alita fierce closed left # music: under-zalem tension
After each name it leaves room. After the last it wishes us a good evening. # sound: loudspeaker # music: none
He isn’t on it. # camera: push 1.2 5s # actor: alita surprised closed left
“Who were you after?” says the man on the next step, who has one tag and half an ear. I tell him.
“Grewishka?” he says. “He came off it at noon. He’s not wanted any more.” # actor: alita curious open left
ALITA: I want him.
“Then that’s murder, dear, unless he’s on. And somebody’s sent down to say he isn’t.” # sound: rain-drop-tin
{hunter:
    He has seen my tag. He turns it to the lamp. # sweep: lamp 0.6 # sound: coins
    “{marks ? m_clerk_none:None None. I knew a None. Are those|{marks ? m_clerk_number:Ninety-Nine. What became of the rest? Are those|Alita. There was a little girl called that, once, at the doctor’s. Are those}} *teeth*?” # actor: alita neutral left
    ALITA: They wanted a part of my own.
- else:
    He looks for a tag on me, and there’s only the coat. He moves his bag to his other side. # sound: steps-wet # actor: alita neutral left
    “You want to be indoors,” he says. “There’s some here would bring you in by the pound.”
    ALITA: {marks ? m_tag_refused:They’d have to know where to send the rest. I’ve eaten that.|I know. It’s forty thousand. It’s on a board.} # actor: alita warm left
}
I look up, to see where one would send down from. It’s all underside. I’m the only one on the steps who’s looking. # sound: motif-zalem # camera: push 1 4s # actor: alita sad open left
So he’ll go on. To meet him again, in this body, I’d want more people. # actor: alita fierce closed left # music: under-zalem
ALITA: Where do hunters go, when it’s wet?
“The Kansas. Left at the pump, and go by the noise. {hunter:Hang that outside your coat, they like to read you at the door.|They’ll want to see a tag.}” # sound: crowd-groan
{hunter:
    ALITA: And if I want to ask all of them for one thing? # actor: alita curious left
    “Ask from near the door.” # sound: rain-drop-tin
- else:
    ALITA: I’ve a question. Would that do? # actor: alita curious left
    “It’s not been tried.” # sound: rain-drop-tin
}
{trust_ido >= 2:
    At the foot of the steps a man stands under an umbrella, in hard rain, a yard to the side of where anybody would. It’s Ido. # actor: ido tired right # music: clinic # sound: steps-wet # camera: push 1.15 6s
    IDO: I was passing. # actor: alita warm left
    That’s so loud that the tram slows down.
    {hunter:
        He has seen the tin. He takes it between two fingers and tilts it, and counts the dents. # sound: coins # actor: ido surprised right near
        IDO: There’s one of those I always meant to. The upper left. I thought we had time. # actor: ido sad right near # actor: alita neutral left near
        He gets out his own, from inside the shirt, and leaves it hanging out, next to mine. They’re not the same tin. His has been rubbed. # sound: servo-small # actor: ido warm right near
    - else:
        He looks for it at my collar. # actor: ido afraid right near
        ALITA: I haven’t got one. {marks ? m_tag_refused:I ate your address.|There wasn’t time.} # actor: alita neutral open left near
        He laughs. It still catches twice before it starts. Then he takes off his spectacles, which are wet only on the inside. # actor: ido warm right near # sound: lens-wipe
    }
    He gives me the umbrella, and his good arm, on the side of the knee, as far as the pump. There he has to go right, and I left. # sound: steps-wet # actor: ido tired right near
    IDO: You’ll be back by. # music: under-zalem
    ALITA: Yes. # exit: ido # actor: alita warm left near
- else:
    On the rail at the foot of the steps hangs a brown umbrella, patched in green. A label’s tied to it, in Ido’s writing. The ink has run on one side only. He can’t have been gone long. # sound: paper # music: clinic # camera: push 1.25 6s
    It says *Please don’t let the knee get.* # actor: alita sad left near
    It opens like a cough. I say the end of the label for him, under it, where it’s dry. # sound: cloth-off # actor: alita warm closed left near
    “Wet,” I say. # music: under-zalem
}
The knee votes for home, and I overrule it. # sound: steps-wet # camera: push 1 3s
{hunter:Round the corner someone is singing, and a chair goes through a window to get away from it. On my chest the tin says click, click, at every step. I let it.|Round the corner someone is singing, and a chair goes through a window to get away from it. I fold the umbrella. It’s the only thing I have with a point.} # sound: crowd-roar # actor: alita fierce open left near # unwritten
-> END
