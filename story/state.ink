// All durable state of Book One. Three tiers: Gates steer, Marks colour text only, Shards stay for good.
// A program reads the comments: `// range: a..b, read in …` or `// one of: <list>, read in …`. Change only through the functions below.
// List values are saved as numbers: append, never renumber, never rename.

// ---- Facts seeded from earlier playthroughs: shards, lessons, all_endings -------------------------------------------
// I the falling · II the line, counting off · III the cockpit · IV the hand without a glove · V the teacher’s open palm
// VI a city seen from above · VII the order · VIII the red horizon
LIST shards = s_falling = 1, s_line = 2, s_cockpit = 3, s_hand = 4, s_palm = 5, s_city = 6, s_order = 7, s_horizon = 8
LIST lessons = lesson_parts = 1, lesson_daughter = 2, lesson_heart = 3, lesson_guest = 4
VAR all_endings = false // range: false..true, read in 17

// ---- Marks: write-once, read inside text only -----------------------------------------------------------------------
// 0 the grip · 1 the yard · the gate · the table · waking · the mirror · the wrist · the orange · the window · the name · the chair · the bolt
// 2 the boy with the bag · the sleeves · the change · the dog · what do you remember · the stake · the view · the bell · the last line of the list
// 3 the sleeve · Mrs Quintal · the hours · the oven · the lather · the roof · the forms · wounds · Grewishka · the mouth · the truth · cruel
// 4 the lake · the wreck · the refusal · the clerk’s line · the tag · the wall · the lift
LIST marks = m_held_on = 1, m_let_go = 2, m_saw_ring = 3, m_heard_name = 4, m_reached = 5, m_buttonhole = 6, m_clicked = 7, m_cabbage = 8, m_slept = 9, m_saw_file = 10, m_chattered = 11, m_got_up = 12, m_spoke_first = 13, m_lay_still = 14, m_mirror_face = 15, m_mirror_hands = 16, m_mirror_away = 17, m_wrist_tight = 18, m_wrist_egg = 19, m_wrist_no = 20, m_orange_peel = 21, m_orange_asked = 22, m_orange_shared = 23, m_window_fall = 24, m_window_who = 25, m_window_shut = 26, m_leaned = 27, m_name_taken = 28, m_name_borrowed = 29, m_name_asked = 30, m_name_careful = 31, m_name_not_her = 32, m_chair_sat = 33, m_chair_covered = 34, m_chair_asked = 35, m_told_baker = 36, m_lied_for_him = 37, m_offered_hand = 38, m_door_watched = 39, m_door_slept = 40, m_door_tried = 41, m_door_bolted = 42, m_rode = 43, m_walked = 44, m_asked_bag = 45, m_coat_long = 46, m_coat_short = 47, m_coat_pockets = 48, m_change_kept = 49, m_change_back = 50, m_change_exits = 51, m_dog_push = 52, m_dog_shout = 53, m_dog_froze = 54, m_told_hugo = 55, m_joked_hugo = 56, m_asked_hugo = 57, m_played_safe = 58, m_played_hard = 59, m_let_win = 60, m_view_how = 61, m_view_cost = 62, m_view_who = 63, m_home_bell = 64, m_home_bread = 65, m_home_wheel = 66, m_blank_coat = 67, m_blank_word = 68, m_blank_open = 69, m_home_fell = 70, m_dog_ordnance = 71, m_sleeve_asked = 80, m_sleeve_washed = 81, m_sleeve_followed = 82, m_quintal_in = 83, m_quintal_out = 84, m_quintal_cut = 85, m_hours_told = 86, m_hours_lied = 87, m_hours_asked = 88, m_oven_asked = 89, m_oven_held = 90, m_oven_hatch = 91, m_lather_walked = 92, m_lather_held = 93, m_roof_slate = 94, m_roof_shouted = 95, m_roof_near = 96, m_hinge = 97, m_lever = 98, m_needle = 99, m_cut = 100, m_ido_hurt = 101, m_boy_hurt = 102, m_grew_hand = 103, m_grew_voice = 104, m_mouth_seen = 105, m_fetched_ido = 106, m_truth_daughter = 107, m_truth_what = 108, m_truth_silence = 109, m_cruel_argued = 110, m_cruel_agreed = 111, m_cruel_who = 112, m_wreck_crew = 120, m_wreck_ido = 121, m_wreck_alone = 122, m_log_heard = 123, m_hand_held = 124, m_jar_broken = 125, m_asked_why = 126, m_walked_out = 127, m_clerk_alita = 128, m_clerk_none = 129, m_clerk_number = 130, m_tag_bitten = 131, m_tag_refused = 132, m_wall_price = 133, m_wall_body = 134, m_lift_showed = 135, m_lift_hid = 136, m_lift_shook = 137

// ---- Gates: what kinds there are ------------------------------------------------------------------------------------
LIST hugo_law_kind = hugo_law_none = 1, hugo_law_rumour = 2, hugo_law_shown = 3
LIST body_kind = body_doll = 1, body_patched = 2, body_berserker = 3
LIST day_kind = day_none = 1, day_market = 2, day_court = 3, day_church = 4
LIST reached_kind = reached_none = 1, reached_owner = 2, reached_koyomi = 3, reached_ido = 4
LIST stood_kind = stood_nobody = 1, stood_one = 2, stood_three = 3
LIST nyss_kind = nyss_none = 1, nyss_dead = 2, nyss_disarmed = 3, nyss_freed = 4
LIST zap_kind = zap_none = 1, zap_laughed_at = 2, zap_shamed = 3, zap_ignored = 4, zap_cut = 5, zap_disarmed = 6, zap_whole = 7
LIST grew_kind = grew_none = 1, grew_passed = 2, grew_named = 3, grew_dead = 4
LIST tanji_kind = tanji_sore = 1, tanji_warm = 2, tanji_dead = 3
LIST hugo_kind = hugo_whole = 1, hugo_hurt = 2, hugo_grafted = 3
LIST chiren_kind = chiren_none = 1, chiren_jar = 2, chiren_saved = 3, chiren_hers = 4

// ---- Gates ----------------------------------------------------------------------------------------------------------
VAR trust_ido = 1 // range: 0..3, read in 1, 3, 4, 6
VAR trust_hugo = 1 // range: 0..3, read in 7, 8
VAR resolve = 0 // range: -2..2, read in 5, 7, 9, 10
VAR law = 0 // range: 0..2, read in 7, 8
VAR hugo_law = hugo_law_none // one of: hugo_law_kind, read in 8
VAR hunter = false // range: false..true, read in 4, 5, 7
VAR body = body_doll // one of: body_kind, read in 6, 7, 8, 9, 10
VAR day = day_none // one of: day_kind, read in 2, 3, 4, 5, 7
VAR dog = false // range: false..true, read in 2, 5
VAR reached = reached_none // one of: reached_kind, read in 6, 10
VAR stood = stood_nobody // one of: stood_kind, read in 7, 10
VAR nyss = nyss_none // one of: nyss_kind, read in 4, 9, 10
VAR zap = zap_none // one of: zap_kind, read in 6, 7, 8, 10
VAR grew = grew_none // one of: grew_kind, read in 9
VAR tanji = tanji_sore // one of: tanji_kind, read in 2, 3, 4, 7, 8, 10
VAR hugo = hugo_whole // one of: hugo_kind, read in 8
VAR chiren = chiren_none // one of: chiren_kind, read in 10
VAR blade = false // range: false..true, read in 8, 9, 10
VAR place = 3 // range: 1..3, read in 10

// ---- Knows ----------------------------------------------------------------------------------------------------------
VAR daughter = false // range: false..true, read in 1, 3, 4, 6, 9
VAR chiren_deal = false // range: false..true, read in 6, 7, 9
VAR nova_eyes = false // range: false..true, read in 9

// ---- The only ways to change it -------------------------------------------------------------------------------------
=== function mark(x) ===
~ marks += x

=== function remember(x) ===
// Stands with `# shard: s_…` on the line that shows it.
~ shards += x

=== function clamp(n, low, high) ===
{
- n < low:
    ~ return low
- n > high:
    ~ return high
}
~ return n

=== function trust_ido_by(n) ===
~ trust_ido = clamp(trust_ido + n, 0, 3)

=== function trust_hugo_by(n) ===
~ trust_hugo = clamp(trust_hugo + n, 0, 3)

=== function resolve_by(n) ===
~ resolve = clamp(resolve + n, -2, 2)

=== function law_by(n) ===
~ law = clamp(law + n, 0, 2)

=== function learn_daughter() ===
~ daughter = true

=== function dog_is_safe() ===
~ dog = true

=== function spend_day(x) ===
~ day = x

=== function tanji_is(x) ===
~ tanji = x

=== function nyss_is(x) ===
~ nyss = x

=== function become_hunter() ===
~ hunter = true
